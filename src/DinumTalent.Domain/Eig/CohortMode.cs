using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>How the phases of a cohort follow each other.</summary>
public enum CohortMode
{
    /// <summary>Each phase once, one after the other: the yearly class.</summary>
    [Label("Calendrier fixe")] FixedCalendar,

    /// <summary>The same phases again and again, each time after those of the sprint before.</summary>
    [Label("Sprints successifs")] RollingSprints,

    /// <summary>Phases that open one after the other and then stay open side by side.</summary>
    [Label("Au fil de l’eau")] Continuous,
}
