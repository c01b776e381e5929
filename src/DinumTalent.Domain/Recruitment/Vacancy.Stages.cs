using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>The stages that applications go through.</content>
public sealed partial class Vacancy
{
    /// <summary>As they stand, to be changed.</summary>
    public StagePlan PlannedStages() => new(
        Stage(StageKind.Reception).TargetDays,
        [.. Intermediates.Select(s => new PlannedStage(s.Name, s.TargetDays))]);

    /// <summary>Other stages while no application has entered one between entry and end; afterwards, other delays alone.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="isInUse">Whether an application stands in, or went through, one of the stages between entry and end.</param>
    public Result PlanStages(StagePlan plan, bool isInUse)
    {
        if (IsOver) return VacancyErrors.Over(Status);
        var valid = plan.Check();
        if (valid.IsFailure) return valid;
        if (Screening?.LiftingStage is { } lifting && plan.Steps.All(s => s.Name.Trim() != lifting.Name)) return VacancyErrors.LiftingStageNeeded(lifting.Name);
        var held = Intermediates.ToList();
        if (isInUse && !held.Select(s => s.Name).SequenceEqual(plan.Steps.Select(s => s.Name.Trim()))) return StageErrors.InUse;

        var wanted = plan.Steps.Select((step, i) =>
        {
            if (held.Find(s => s.Name == step.Name.Trim()) is not { } same) return PipelineStage.Between(step, i + 1);
            same.Place(i + 1, step.TargetDays);
            return same;
        }).ToList();
        stages.RemoveAll(s => s.Kind is StageKind.Intermediate && !wanted.Contains(s));
        stages.AddRange(wanted.Where(s => !stages.Contains(s)));
        Stage(StageKind.Reception).Place(0, plan.EntryDays);
        Stage(StageKind.Accepted).Place(wanted.Count + 1, null);
        Stage(StageKind.Refused).Place(wanted.Count + 2, null);
        Because($"Étapes : {plan}");
        return Result.Success;
    }

    private IEnumerable<PipelineStage> Intermediates => stages.Where(s => s.Kind is StageKind.Intermediate).OrderBy(s => s.Position);
}
