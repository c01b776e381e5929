using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>A skill that a training aims at, with the level reached by who completes it.</summary>
public sealed record TrainingAim(SkillId SkillId, SkillLevel Level);

/// <summary>What a training is.</summary>
/// <param name="Title">What agents read.</param>
/// <param name="Description">Contents, in some sentences; may be empty.</param>
/// <param name="Aims">Skills aimed at, each once; at least one.</param>
/// <param name="Hours">Duration in whole hours.</param>
/// <param name="Cost">Euros for one person; null where unknown, 0 where free.</param>
/// <param name="Link">Page of the provider; null without.</param>
/// <param name="IsRetired">No longer offered.</param>
public sealed record TrainingTerms(string Title, string Description, IReadOnlyList<TrainingAim> Aims, int Hours, int? Cost, string? Link, bool IsRetired);
