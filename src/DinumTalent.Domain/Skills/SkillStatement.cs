using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Skills;

/// <summary>What an agent says of a skill.</summary>
/// <param name="Level">The level.</param>
/// <param name="Source">On what it rests; never the manager's validation, which is not the agent's to give.</param>
/// <param name="Evidence">In words: certificate, mission, link; compulsory for a certificate.</param>
/// <param name="ExpiresOn">Last day of a certificate; null without end.</param>
public sealed record SkillStatement(SkillLevel Level, AssessmentSource Source, string? Evidence = null, DateOnly? ExpiresOn = null);
