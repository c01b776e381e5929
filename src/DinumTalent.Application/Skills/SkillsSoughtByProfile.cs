using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What a job requires, as the beginning of a talent search.</summary>
[Requires(Permission.SearchTalents)]
public sealed record SkillsSoughtByProfile(JobProfileId Id) : IQuery<IReadOnlyList<SoughtSkill>>;

internal sealed class SkillsSoughtByProfileHandler(ITalentDbContext db) : IQueryHandler<SkillsSoughtByProfile, IReadOnlyList<SoughtSkill>>
{
    public async Task<Result<IReadOnlyList<SoughtSkill>>> Handle(SkillsSoughtByProfile query, CancellationToken cancellationToken)
    {
        var profile = await db.JobProfiles.AsNoTracking().Load(query.Id, cancellationToken);
        return profile.IsFailure
            ? Result<IReadOnlyList<SoughtSkill>>.Failure(profile.Errors)
            : profile.Value.Requirements.OrderBy(r => r.Necessity).Take(TalentCriteria.MaxSkills).Select(SoughtSkill.From).ToList();
    }
}
