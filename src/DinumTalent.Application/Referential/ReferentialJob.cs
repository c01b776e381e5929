using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>One job of the referential, with the changes of the draft.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialJob(JobProfileId Id) : IQuery<ReferentialJobView>;

/// <param name="Job">As it will be.</param>
/// <param name="Family">Its name.</param>
/// <param name="Requirements">Essential ones first.</param>
/// <param name="Families">To choose from.</param>
/// <param name="Agents">How many have it today.</param>
/// <param name="Mark">What the draft does to it.</param>
public sealed record ReferentialJobView(
    JobState Job, string Family, IReadOnlyList<JobRequirementRow> Requirements, IReadOnlyList<FamilyRow> Families, int Agents, DraftMark Mark);

public sealed record JobRequirementRow(SkillId SkillId, string Code, string Label, SkillLevel Level, Necessity Necessity, bool IsRetired);

internal sealed class ReferentialJobHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : IQueryHandler<ReferentialJob, ReferentialJobView>
{
    public async Task<Result<ReferentialJobView>> Handle(ReferentialJob query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialJobView>.Failure(read.Errors);
        var state = read.Value.Projected;
        if (!state.Jobs.TryGetValue(query.Id, out var job)) return Error.NotFound;
        return new ReferentialJobView(
            job, state.Families[job.FamilyId].Label,
            [.. job.Requirements.Values.Select(r => (Requirement: r, Skill: state.Skills[r.SkillId]))
                .OrderBy(r => r.Requirement.Necessity).ThenByDescending(r => r.Requirement.Level).ThenBy(r => FoldedText.Fold(r.Skill.Label), StringComparer.Ordinal)
                .Select(r => new JobRequirementRow(r.Skill.Id, r.Skill.Code, r.Skill.Label, r.Requirement.Level, r.Requirement.Necessity, r.Skill.IsRetired))],
            [.. state.Families.Values.Where(f => !f.IsRetired || f.Id == job.FamilyId).OrderBy(f => FoldedText.Fold(f.Label), StringComparer.Ordinal)
                .Select(f => new FamilyRow(f.Id, f.Label, 0, f.IsRetired, DraftMark.None))],
            await db.Agents(access).CountAsync(a => a.JobProfileId == query.Id, cancellationToken),
            DraftMarks.Of(read.Value.Published.Jobs.GetValueOrDefault(job.Id), job));
    }
}
