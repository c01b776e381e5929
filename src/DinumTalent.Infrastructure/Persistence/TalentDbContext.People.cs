using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Candidates over their applications, the vivier, campaigns.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<PayReference> PublicPay => Set<PayReference>().Where(p => !p.IsFictitious);

    public IQueryable<CandidateRecord> CandidateRecords(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CandidateRecord>(),
        AccessKind.Permission => Set<CandidateRecord>().Where(c =>
            c.Applications.Any() && c.Applications.All(f => Applications(access).Any(a => a.Id == f.ApplicationId))),
        _ => Nothing<CandidateRecord>(),
    };

    public IQueryable<CandidateRecord> AbsorbedRecords(IAccess access) =>
        Set<CandidateRecord>().Where(c => c.MergedInto != null && CandidateRecords(access).Any(by => by.Id == c.MergedInto));

    public IQueryable<JobApplication> UnfiledApplications(IAccess access) =>
        Applications(access).Where(a => (a.AnonymityNumber == null || a.IdentityLiftedAt != null) && !Set<CandidateRecord>().Any(c => c.Applications.Any(f => f.ApplicationId == a.Id)));

    public IQueryable<DistinctPeople> DistinctPeople(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<DistinctPeople>(),
        AccessKind.Permission => Set<DistinctPeople>().Where(d => Standing(access).Contains(d.OrganisationId)),
        _ => Nothing<DistinctPeople>(),
    };

    public IQueryable<SharedApplication> ApplicationsShared(IAccess access, JobApplicationId of) =>
        from a in Applications(access)
        where a.Id == of && a.AddressConfirmedAt != null
        join s in Set<ApplicationSharing>() on a.Email equals s.Email
        where s.WithdrawnAt == null
        join other in Set<JobApplication>() on a.Email equals other.Email
        where other.Id != a.Id && other.AddressConfirmedAt != null
        join v in Set<Vacancy>() on other.VacancyId equals v.Id
        join o in Set<Organisation>() on v.OrganisationId equals o.Id
        select new SharedApplication { Id = other.Id, Title = v.Title, Organisation = o.Name, SentAt = other.SentAt, Status = other.Status };

    public IQueryable<ApplicationSharing> ApplicationSharings(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ApplicationSharing>(),
        AccessKind.OwnData => Set<ApplicationSharing>().Where(s => access.ConfirmedEmail != null && s.Email == access.ConfirmedEmail),
        AccessKind.MailLink => Set<ApplicationSharing>().Where(s => Applications(access).Any(a => a.Email == s.Email) || SealedIdentities(access).Any(i => i.Email == s.Email)),
        _ => Nothing<ApplicationSharing>(),
    };

    public IQueryable<TalentPoolMember> TalentPool(IAccess access)
    {
        var today = recorder?.Now.ToParisDay();
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<TalentPoolMember>();
            case AccessKind.Permission:
                return Set<TalentPoolMember>().Where(m => m.AddressConfirmedAt != null && m.EndsOn >= today
                    && (m.Sharing == PoolSharing.State || m.Ministries.Any(s => Standing(access).Contains(s.OrganisationId)))
                    // Skills just sent with a nameless application would tell whose it is, refused or not, as long as the recruitment lasts.
                    && !Set<JobApplication>().Any(a => a.Id == m.SourceApplicationId && a.AnonymityNumber != null && a.IdentityLiftedAt == null
                        && Set<Vacancy>().Any(v => v.Id == a.VacancyId && (v.Status == VacancyStatus.Published || v.Status == VacancyStatus.Closed))));
            case AccessKind.OwnData:
                return Set<TalentPoolMember>().Where(m => m.AccountId == access.User || (access.ConfirmedEmail != null && m.Email == access.ConfirmedEmail));
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var (member, invitation) = (TalentPoolMemberId.From(target), PoolInvitationId.From(target));
                return Set<TalentPoolMember>().Where(m => m.Id == member
                    || Set<PoolInvitation>().Any(i => i.Id == invitation && i.MemberId == m.Id)
                    || Applications(access).Any(a => a.Email == m.Email)
                    || SealedIdentities(access).Any(i => i.Email == m.Email));
            default:
                return Nothing<TalentPoolMember>();
        }
    }

    public Task<TalentPoolMember?> FindPoolMember(string email, CancellationToken cancellationToken) =>
        Set<TalentPoolMember>().FirstOrDefaultAsync(m => m.Email == email, cancellationToken);

    public Task<JobApplication?> FindSent(ApplicationDraft draft, CancellationToken cancellationToken) =>
        Set<JobApplication>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == draft.ApplicationId, cancellationToken);

    public Task<CandidateIdentity?> FindSentIdentity(ApplicationDraft draft, CancellationToken cancellationToken) =>
        Set<CandidateIdentity>().AsNoTracking().FirstOrDefaultAsync(i => i.ApplicationId == draft.ApplicationId, cancellationToken);

    public IQueryable<PoolInvitation> PoolInvitations(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<PoolInvitation>();
            case AccessKind.Permission:
                return Set<PoolInvitation>().Where(i => Set<Vacancy>().Any(v => v.Id == i.VacancyId && Scope(access).Contains(v.OrganisationId)));
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var invitation = PoolInvitationId.From(target);
                return Set<PoolInvitation>().Where(i => i.Id == invitation);
            default:
                return Nothing<PoolInvitation>();
        }
    }

    public IQueryable<ReceivedInvitation> InvitationsOf(TalentPoolMemberId member) =>
        from i in Set<PoolInvitation>()
        where i.MemberId == member
        join v in Set<Vacancy>() on i.VacancyId equals v.Id
        join o in Set<Organisation>() on v.OrganisationId equals o.Id
        orderby i.InvitedAt descending
        select new ReceivedInvitation(v.Title, o.Name, i.InvitedAt, i.Answer);

    public async Task<(bool Invited, bool Applied, JobApplicationId? UnderSeal)> StandingFor(VacancyId vacancy, TalentPoolMember member, CancellationToken cancellationToken)
    {
        var (id, email) = (member.Id, member.Email);
        return (
            await Set<PoolInvitation>().AnyAsync(i => i.VacancyId == vacancy && i.MemberId == id, cancellationToken),
            await Set<JobApplication>().AnyAsync(a => a.VacancyId == vacancy && a.Email == email && a.Status != ApplicationStatus.Withdrawn, cancellationToken),
            await Set<CandidateIdentity>().Where(i => i.VacancyId == vacancy && i.Email == email && Set<JobApplication>().Any(a => a.Id == i.ApplicationId && a.Status != ApplicationStatus.Withdrawn))
                .Select(i => (JobApplicationId?)i.ApplicationId).FirstOrDefaultAsync(cancellationToken));
    }

    public IQueryable<TalentList> TalentLists(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<TalentList>(),
        AccessKind.Permission => Set<TalentList>().Where(l => Standing(access).Contains(l.OrganisationId)),
        _ => Nothing<TalentList>(),
    };

    public IQueryable<Organisation> MinistriesOf(IAccess access) => access.Kind switch
    {
        AccessKind.System => TopAdministrations,
        AccessKind.Permission => TopAdministrations.Where(o => Standing(access).Contains(o.Id)),
        _ => Nothing<Organisation>(),
    };

    public async Task EraseTrail(string entity, Guid id, CancellationToken cancellationToken, IReadOnlyList<string>? fields = null)
    {
        foreach (var line in await Set<AuditEntry>().Where(e => e.Entity == entity && e.EntityId == id).ToListAsync(cancellationToken))
        {
            if (fields is null or [] || line.Fields.Split(',').Intersect(fields).Any()) line.Erase();
        }
    }

    public IQueryable<SourcingCampaign> SourcingCampaigns(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<SourcingCampaign>(),
        AccessKind.Permission => Set<SourcingCampaign>().Where(c => Scope(access).Contains(c.OrganisationId)),
        _ => Nothing<SourcingCampaign>(),
    };

    public IQueryable<CampaignViews> CampaignViews(IAccess access) =>
        Set<CampaignViews>().Where(v => SourcingCampaigns(access).Any(c => c.Links.Any(l => l.Code == v.Code)));

    public IQueryable<ApplicationSource> ApplicationSources(IAccess access) =>
        Set<ApplicationSource>().Where(s => Applications(access).Any(a => a.Id == s.ApplicationId));

    public Task<bool> IsSourceCode(string code, CancellationToken cancellationToken) =>
        Set<SourcingCampaign>().AnyAsync(c => c.Links.Any(l => l.Code == code), cancellationToken);

    public Task<bool> HasSource(JobApplicationId application, CancellationToken cancellationToken) =>
        Set<ApplicationSource>().AnyAsync(s => s.ApplicationId == application, cancellationToken);

    private IQueryable<Organisation> TopAdministrations =>
        Set<Organisation>().Where(o => Set<Organisation>().Any(state => state.Id == o.ParentId && state.ParentId == null));

    /// <summary>The administrations in scope, and those above them up to the ministry: the State stands for none of its ministries.</summary>
    private IQueryable<OrganisationId> Standing(IAccess access) =>
        Set<OrganisationLink>().Where(l => access.Roots.Contains(l.AncestorId)
                || (access.Roots.Contains(l.DescendantId) && Set<Organisation>().Any(o => o.Id == l.AncestorId && o.ParentId != null)))
            .Select(l => access.Roots.Contains(l.AncestorId) ? l.DescendantId : l.AncestorId);
}
