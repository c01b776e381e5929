using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>Whether candidates are screened without their names.</content>
public sealed partial class Vacancy
{
    /// <summary>Stage from which on candidates are known; null: known from the start.</summary>
    public PipelineStageId? LiftingStageId { get; private set; }

    /// <summary>Whether applications arrive without the identity of their authors.</summary>
    public bool IsAnonymised => LiftingStageId is not null;

    /// <summary>The rule that holds here; null where candidates are known from the start.</summary>
    /// <remarks>Should the stage chosen vanish, acceptance alone lifts.</remarks>
    public AnonymisedScreening? Screening => LiftingStageId is { } id ? new AnonymisedScreening(FindStage(id)) : null;

    private Result CheckLiftingStage(VacancyTerms terms) =>
        terms.LiftingStage is null || StageNamed(terms.LiftingStage) is not null ? Result.Success : VacancyErrors.NoSuchLiftingStage;

    private PipelineStage? StageNamed(string name) => stages.FirstOrDefault(s => s.Kind is StageKind.Intermediate && s.Name == name);
}
