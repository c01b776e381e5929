using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>One skill of the referential, with the changes of the draft and who has to do with it.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialSkill(SkillId Id) : IQuery<ReferentialSkillView>;

/// <param name="Skill">As it will be.</param>
/// <param name="Path">Groups above it, outermost first.</param>
/// <param name="MergedInto">The one that took its place.</param>
/// <param name="Below">What stands directly below.</param>
/// <param name="Jobs">Jobs that require it.</param>
/// <param name="Holders">Agents who hold it today.</param>
/// <param name="Mark">What the draft does to it.</param>
public sealed record ReferentialSkillView(
    SkillState Skill, IReadOnlyList<SkillState> Path, SkillState? MergedInto, IReadOnlyList<SkillState> Below, IReadOnlyList<RequiringJob> Jobs, int Holders, DraftMark Mark);

public sealed record RequiringJob(JobProfileId Id, string Code, string Label, SkillLevel Level, Necessity Necessity);

internal sealed class ReferentialSkillHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : IQueryHandler<ReferentialSkill, ReferentialSkillView>
{
    public async Task<Result<ReferentialSkillView>> Handle(ReferentialSkill query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialSkillView>.Failure(read.Errors);
        var state = read.Value.Projected;
        if (!state.Skills.TryGetValue(query.Id, out var skill)) return Error.NotFound;
        return new ReferentialSkillView(
            skill, state.Above(skill.Id), skill.MergedInto is { } into ? state.Skills[into] : null,
            [.. state.Skills.Values.Where(s => s.ParentId == skill.Id).OrderBy(s => s.IsRetired).ThenBy(s => s.Code, CodeOrder.Instance)],
            [.. state.Jobs.Values.Where(j => j.Requirements.ContainsKey(skill.Id)).OrderBy(j => j.Code, StringComparer.Ordinal)
                .Select(j => new RequiringJob(j.Id, j.Code, j.Label, j.Requirements[skill.Id].Level, j.Requirements[skill.Id].Necessity))],
            await db.Assessments(access).CountAsync(a => a.SkillId == query.Id && a.ValidUntil == null, cancellationToken),
            DraftMarks.Of(read.Value.Published.Skills.GetValueOrDefault(skill.Id), skill));
    }
}
