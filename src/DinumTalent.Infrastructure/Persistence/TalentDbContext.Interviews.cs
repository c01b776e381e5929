using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of interviews.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Interview> Interviews(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Interview>(),
        AccessKind.Permission or AccessKind.OwnData or AccessKind.MailLink => Set<Interview>().Where(i => Applications(access).Any(a => a.Id == i.ApplicationId)),
        AccessKind.Assigned => InPanel(access),
        _ => Nothing<Interview>(),
    };

    public IQueryable<SlotPool> SlotPools(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<SlotPool>(),
        AccessKind.Permission => Set<SlotPool>().Where(p => Set<Vacancy>().Any(v => v.Id == p.VacancyId && Scope(access).Contains(v.OrganisationId))),
        AccessKind.OwnData or AccessKind.MailLink => Set<SlotPool>().Where(p => Interviews(access).Any(i => i.PoolId == p.Id)),
        _ => Nothing<SlotPool>(),
    };

    public IQueryable<TakenSlot> TakenSlots(IAccess access) => Set<Interview>()
        .Where(i => i.SlotId != null && SlotPools(access).Any(p => p.Id == i.PoolId))
        .Select(i => new TakenSlot { PoolId = (SlotPoolId)i.PoolId!, SlotId = (SlotId)i.SlotId! });

    public IQueryable<BusyTime> BusyTimes(IAccess access)
    {
        var planned = access.Kind is AccessKind.System or AccessKind.Permission ? Set<Interview>() : Nothing<Interview>();
        return planned.Where(i => i.Status == InterviewStatus.Planned && i.StartsAt != null)
            .SelectMany(i => i.Panel, (i, p) => new BusyTime { InterviewId = i.Id, MemberId = p.MemberId, StartsAt = (DateTime)i.StartsAt!, Minutes = i.Minutes });
    }

    public IQueryable<CriteriaTemplate> CriteriaTemplates(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CriteriaTemplate>(),
        AccessKind.Permission => Set<CriteriaTemplate>().Where(t => Scope(access).Contains(t.OrganisationId)),
        _ => Nothing<CriteriaTemplate>(),
    };

    public IQueryable<CriteriaTemplate> OfferedCriteriaTemplates(IAccess access, OrganisationId organisation) => access.Kind switch
    {
        AccessKind.System => OfferedAt(organisation),
        AccessKind.Permission => OfferedAt(organisation).Where(_ => Scope(access).Contains(organisation)),
        _ => Nothing<CriteriaTemplate>(),
    };

    public IQueryable<Assessment> AssessmentDocuments(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Assessment>(),
        AccessKind.Permission => Set<Assessment>().Where(d => Applications(access).Any(a => a.Id == d.ApplicationId)),
        _ => Nothing<Assessment>(),
    };

    private IQueryable<CriteriaTemplate> OfferedAt(OrganisationId organisation) =>
        Set<CriteriaTemplate>().Where(t => !t.IsRetired && Set<OrganisationLink>().Any(l => l.DescendantId == organisation && l.AncestorId == t.OrganisationId));

    /// <summary>Interviews whose panel the person is in, as long as they are neither given up nor cancelled.</summary>
    private IQueryable<Interview> InPanel(IAccess access) => Set<Interview>().Where(i =>
        i.Status != InterviewStatus.Cancelled && i.Status != InterviewStatus.Declined && i.Panel.Any(p => p.MemberId == access.User));

    /// <summary>Interviews that the person is to score.</summary>
    private IQueryable<Interview> Scoring(IAccess access) => Set<Interview>().Where(i =>
        (i.Status == InterviewStatus.Planned || i.Status == InterviewStatus.Held) && i.Panel.Any(p => p.MemberId == access.User && p.WasPresent != false));
}
