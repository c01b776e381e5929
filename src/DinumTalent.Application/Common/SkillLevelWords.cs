using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Common;

/// <summary>Levels of skills as people read them.</summary>
public static class SkillLevelWords
{
    /// <summary>"3 – Maîtrise".</summary>
    public static string WithNumber(this SkillLevel level) => $"{(int)level} – {level.Label()}";
}
