using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Common.Ports;

/// <content>Candidates over their applications, the vivier, campaigns.</content>
public partial interface ITalentDbContext
{
    /// <summary>To staff, those of whose applications every one is within reach: a record shows nothing of another scope, not even that it is there.</summary>
    IQueryable<CandidateRecord> CandidateRecords(IAccess access);

    /// <summary>Those that one of <see cref="CandidateRecords"/> took in; to be put back.</summary>
    IQueryable<CandidateRecord> AbsorbedRecords(IAccess access);

    /// <summary>Applications within reach that are in no record and under no seal.</summary>
    IQueryable<JobApplication> UnfiledApplications(IAccess access);

    /// <summary>To staff, what was said in the own ministry.</summary>
    IQueryable<DistinctPeople> DistinctPeople(IAccess access);

    /// <summary>Other applications of the author of one within reach, whatever the administration, as far as the author agreed.</summary>
    IQueryable<SharedApplication> ApplicationsShared(IAccess access, JobApplicationId of);

    /// <summary>The own consent to show applications to others: by the confirmed address, or that of the application that a link opens.</summary>
    IQueryable<ApplicationSharing> ApplicationSharings(IAccess access);

    /// <summary>To staff, those who agreed to be found by their ministry or by all, while the consent runs; to a person, the own; to a link, the one it opens.</summary>
    IQueryable<TalentPoolMember> TalentPool(IAccess access);

    /// <summary>Somebody by address, whatever the access. Used to join once, never to show.</summary>
    Task<TalentPoolMember?> FindPoolMember(string email, CancellationToken cancellationToken);

    /// <summary>The application that a draft became; for the author of the draft alone.</summary>
    Task<JobApplication?> FindSent(ApplicationDraft draft, CancellationToken cancellationToken);

    /// <summary>What lies under the seal of that application, if it is sealed; likewise.</summary>
    Task<CandidateIdentity?> FindSentIdentity(ApplicationDraft draft, CancellationToken cancellationToken);

    /// <summary>To staff, those to vacancies in scope; to a link, the one it opens.</summary>
    IQueryable<PoolInvitation> PoolInvitations(IAccess access);

    /// <summary>All invitations of somebody, newest first; to show to that person alone.</summary>
    IQueryable<Recruitment.ReceivedInvitation> InvitationsOf(TalentPoolMemberId member);

    /// <summary>
    /// Whether somebody was invited to a vacancy, or has applied to it. Used to invite once, never to show: an application under
    /// seal is named apart, as who invites may not learn of it.
    /// </summary>
    Task<(bool Invited, bool Applied, JobApplicationId? UnderSeal)> StandingFor(VacancyId vacancy, TalentPoolMember member, CancellationToken cancellationToken);

    /// <summary>To staff, those of the own ministry.</summary>
    IQueryable<TalentList> TalentLists(IAccess access);

    /// <summary>Ministries that the person stands for: those in scope, or the one above.</summary>
    IQueryable<Organisation> MinistriesOf(IAccess access);

    /// <summary>Forgets the values that the audit trail keeps of something; its lines stay.</summary>
    /// <param name="entity">What it is.</param>
    /// <param name="id">Which one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="fields">Only lines that tell of one of these properties; null or empty: all.</param>
    Task EraseTrail(string entity, Guid id, CancellationToken cancellationToken, IReadOnlyList<string>? fields = null);

    /// <summary>To staff, those of administrations in scope.</summary>
    IQueryable<SourcingCampaign> SourcingCampaigns(IAccess access);

    /// <summary>Of the links of <see cref="SourcingCampaigns"/>.</summary>
    IQueryable<CampaignViews> CampaignViews(IAccess access);

    /// <summary>What brought the applications within reach.</summary>
    IQueryable<ApplicationSource> ApplicationSources(IAccess access);

    /// <summary>Whether a link bears a code; public.</summary>
    Task<bool> IsSourceCode(string code, CancellationToken cancellationToken);

    /// <summary>Whether it is already known what brought an application. Used to note it once, never to show.</summary>
    Task<bool> HasSource(JobApplicationId application, CancellationToken cancellationToken);

    /// <summary>References of pay that are not invented: public to all.</summary>
    IQueryable<PayReference> PublicPay { get; }
}

/// <summary>An application of somebody as another administration may know of it, by consent: where it went and where it stands, and nothing of what it says.</summary>
public sealed record SharedApplication
{
    public required JobApplicationId Id { get; init; }

    public required string Title { get; init; }

    public required string Organisation { get; init; }

    public required DateTime SentAt { get; init; }

    public required ApplicationStatus Status { get; init; }
}
