using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Sex as civil status has it.</summary>
public enum Sex
{
    [Label("Femme")] Female,
    [Label("Homme")] Male,
}
