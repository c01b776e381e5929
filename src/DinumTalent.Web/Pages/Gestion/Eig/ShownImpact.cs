using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The impact of a challenge as the partial <c>_Impact</c> shows it.</summary>
/// <param name="Impact">What it is.</param>
/// <param name="Proof">Address of the proof of a value.</param>
/// <param name="First">Number of the first picture on the page, for its identifiers.</param>
public sealed record ShownImpact(ImpactView Impact, Func<FileId, string> Proof, int First = 1);
