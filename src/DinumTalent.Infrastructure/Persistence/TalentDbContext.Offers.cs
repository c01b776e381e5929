using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of proposals and arrivals.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Offer> Offers(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Offer>(),
        AccessKind.Permission => Set<Offer>().Where(o => Set<Vacancy>().Any(v => v.Id == o.VacancyId && Scope(access).Contains(v.OrganisationId))),
        AccessKind.OwnData or AccessKind.MailLink => Set<Offer>().Where(o => o.SentAt != null && Applications(access).Any(a => a.Id == o.ApplicationId)),
        _ => Nothing<Offer>(),
    };

    public Task<Offer?> FindLiveOffer(JobApplicationId application, CancellationToken cancellationToken)
    {
        var live = OfferStatuses.Live;
        return Set<Offer>().OrderBy(o => o.Number).FirstOrDefaultAsync(o => o.ApplicationId == application && live.Contains(o.Status), cancellationToken);
    }

    public async Task<IReadOnlyList<UserId>> Deciders(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken)
    {
        var deciding = Enum.GetValues<Role>().Where(r => r.Gives(Permission.DecideHires)).ToList();
        var above = OrganisationLinks.Where(l => l.DescendantId == organisation).Select(l => l.AncestorId);
        return await Set<RoleGrant>().AsNoTracking()
            .Where(g => g.StartsOn <= day && (g.EndsOn == null || g.EndsOn >= day) && deciding.Contains(g.Role) && above.Contains(g.OrganisationId))
            .Select(g => g.UserId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    public IQueryable<Arrival> Arrivals(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<Arrival>();
            case AccessKind.Permission:
                return Set<Arrival>().Where(a => Scope(access).Contains(a.OrganisationId));
            case AccessKind.OwnData:
                return Set<Arrival>().Where(r => Applications(access).Any(a => a.Id == r.ApplicationId));
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var (application, task) = (JobApplicationId.From(target), ArrivalTaskId.From(target));
                return Set<Arrival>().Where(r => r.ApplicationId == application || r.Tasks.Any(t => t.Id == task));
            default:
                return Nothing<Arrival>();
        }
    }

    public async Task<string> FindNewcomer(JobApplicationId application, CancellationToken cancellationToken) =>
        await Set<JobApplication>().Where(a => a.Id == application).Select(a => a.GivenName + " " + a.FamilyName).FirstOrDefaultAsync(cancellationToken) ?? "";

    public IQueryable<ArrivalTemplate> ArrivalTemplates(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ArrivalTemplate>(),
        AccessKind.Permission => Set<ArrivalTemplate>().Where(t => Scope(access).Contains(t.OrganisationId)),
        _ => Nothing<ArrivalTemplate>(),
    };

    public async Task<IReadOnlyList<PlannedTask>> PlannedTasks(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var nearest = await (
            from l in Set<OrganisationLink>()
            join t in Set<ArrivalTemplate>().AsNoTracking() on l.AncestorId equals t.OrganisationId
            where l.DescendantId == organisation
            orderby l.Depth
            select t).FirstOrDefaultAsync(cancellationToken);
        return nearest?.Tasks ?? ArrivalTemplate.Usual;
    }
}
