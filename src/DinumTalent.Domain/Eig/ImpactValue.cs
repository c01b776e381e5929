using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>What a measure was on a day.</summary>
/// <param name="Measure">Number of the measure.</param>
/// <param name="On">The day that it holds for.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="By">Who entered it; null once that person is erased.</param>
/// <param name="ByName">The same by name.</param>
/// <param name="Proof">Where it comes from; null without.</param>
public sealed record ImpactValue(int Measure, DateOnly On, decimal Value, UserId? By, string ByName, ImpactProof? Proof);

/// <summary>A file that shows where a value comes from.</summary>
/// <param name="FileId">In the store.</param>
/// <param name="Name">As its sender called it.</param>
/// <param name="ContentType">Found by content.</param>
public sealed record ImpactProof(FileId FileId, string Name, string ContentType);
