using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Until when candidates stay unknown, for those who read.</summary>
internal static class AnonymityWords
{
    /// <summary>Name of the stage that lifts the anonymity of a vacancy's candidates; null: they are known from the start.</summary>
    public static string? LiftingStage(this Vacancy vacancy) =>
        vacancy.Screening is { } screening ? screening.LiftingStage?.Name ?? vacancy.Stage(StageKind.Accepted).Name : null;

    /// <summary>The same for one application; null as soon as its author is known.</summary>
    public static string? SealedUntil(this Vacancy vacancy, JobApplication application) => application.IsSealed ? vacancy.LiftingStage() ?? StageKind.Accepted.Label() : null;
}
