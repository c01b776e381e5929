using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>How well a skill is held or required, from 1 to 5.</summary>
public enum SkillLevel
{
    [Label("Notions")] Notions = 1,
    [Label("Pratique")] Practice = 2,
    [Label("Maîtrise")] Mastery = 3,
    [Label("Expertise")] Expertise = 4,
    [Label("Référence")] Reference = 5,
}
