using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of targets and forecasts of headcount.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Forecast> Forecasts(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Forecast>(),
        AccessKind.Permission => Set<Forecast>().Where(f => Scope(access).Contains(f.OrganisationId)),
        _ => Nothing<Forecast>(),
    };

    public IQueryable<HeadcountTarget> HeadcountTargets(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<HeadcountTarget>(),
        AccessKind.Permission => Set<HeadcountTarget>().Where(t => Scope(access).Contains(t.OrganisationId)),
        _ => Nothing<HeadcountTarget>(),
    };

    public async Task<int> CountHoldersElsewhere(JobProfileId job, OrganisationId outside, DateOnly day, CancellationToken cancellationToken)
    {
        var profile = await Set<JobProfile>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == job, cancellationToken);
        var essential = profile?.Requirements.Where(r => r.Necessity is Necessity.Essential).ToList() ?? [];
        // Of a job that requires nothing everybody would be a holder.
        if (essential.Count == 0) return 0;
        var agents = Set<Agent>().AsNoTracking().Where(a => a.ArrivedOn <= day && (a.DepartedOn == null || a.DepartedOn >= day)
            && !Set<OrganisationLink>().Any(l => l.AncestorId == outside && l.DescendantId == a.OrganisationId));
        foreach (var required in essential)
        {
            var (skill, level) = (required.SkillId, required.Level);
            agents = agents.Where(a => Set<SkillAssessment>().Any(s =>
                s.AgentId == a.Id && s.SkillId == skill && s.Level >= level && s.ValidFrom <= day && (s.ValidUntil == null || s.ValidUntil >= day)));
        }

        return await agents.CountAsync(cancellationToken);
    }

    public Task<int> CountAlumni(DateOnly day, CancellationToken cancellationToken) =>
        Set<Mission>().Where(m => m.EndsOn < day || m.EndedOn < day).Select(m => m.Email).Distinct().CountAsync(cancellationToken);
}
