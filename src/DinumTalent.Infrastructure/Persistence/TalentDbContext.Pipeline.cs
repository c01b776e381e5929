using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Pipeline: templates of stages, mentions.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<StageTemplate> StageTemplates => Set<StageTemplate>();

    public IQueryable<Mention> Mentions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Mention>(),
        AccessKind.Permission => Set<Mention>().Where(m => m.UserId == access.User && Applications(access).Any(a => a.Id == m.ApplicationId)),
        _ => Nothing<Mention>(),
    };

    public IQueryable<RoleGrant> GrantsOver(IAccess access, JobApplicationId application)
    {
        var places =
            from a in Applications(access)
            where a.Id == application
            join v in Set<Vacancy>() on a.VacancyId equals v.Id
            join l in Set<OrganisationLink>() on v.OrganisationId equals l.DescendantId
            select l.AncestorId;
        return Set<RoleGrant>().Where(g => places.Contains(g.OrganisationId));
    }
}
