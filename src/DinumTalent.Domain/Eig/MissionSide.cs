using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>As whom somebody takes part in a mission.</summary>
public enum MissionSide
{
    [Label("EIG")] Fellow,

    /// <summary>With the fellow every day.</summary>
    [Label("Mentor opérationnel")] Operational,

    /// <summary>Sees the fellow every month.</summary>
    [Label("Mentor de haut niveau")] HighLevel,

    /// <summary>Wrote the challenge: follows its impact, does not read what fellow and mentors tell each other.</summary>
    [Label("Porteur du défi")] Owner,
}
