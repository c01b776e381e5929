using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>The stages with which the recruitments of an administration, and of those below without a template of their own, begin.</summary>
/// <remarks>One of an administration at most. It changes no recruitment that has begun.</remarks>
public sealed class StageTemplate : AggregateRoot<StageTemplateId>, IAudited
{
    private readonly List<PlannedStage> steps = [];

    private StageTemplate()
    {
    }

    private StageTemplate(OrganisationId organisation) : base(StageTemplateId.New()) => OrganisationId = organisation;

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Days after which an application is late at the entry; null where none was set.</summary>
    public int? EntryDays { get; private set; }

    public IReadOnlyList<PlannedStage> Steps => steps;

    public StagePlan Plan() => new(EntryDays, steps);

    public static Result<StageTemplate> Of(OrganisationId organisation, StagePlan plan)
    {
        var template = new StageTemplate(organisation);
        var written = template.Rewrite(plan);
        return written.IsFailure ? Result<StageTemplate>.Failure(written.Errors) : template;
    }

    public Result Rewrite(StagePlan plan)
    {
        var valid = plan.Check();
        if (valid.IsFailure) return valid;
        EntryDays = plan.EntryDays;
        var wanted = plan.Steps.Select(s => s with { Name = s.Name.Trim() }).ToList();
        steps.Clear();
        steps.AddRange(wanted);
        return Result.Success;
    }
}
