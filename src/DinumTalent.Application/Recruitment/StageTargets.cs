using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Where an application in progress may go from a stage, decisions included.</summary>
internal static class StageTargets
{
    public static IReadOnlyList<StageTarget> TargetsFrom(this Vacancy vacancy, PipelineStageId from)
    {
        if (vacancy.FindStage(from) is not { } left) return [];
        return vacancy.Stages
            .Where(s => s.Id != from && StageTransitions.Allows(left.Kind, s.Kind))
            .OrderBy(s => s.Position)
            .Select(s => new StageTarget(s.Id, s.Name, s.Kind))
            .ToList();
    }
}
