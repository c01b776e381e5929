using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <summary>
/// The store as use cases see it. Rows that have an owner are reached only through the access that the pipeline
/// handed over; what is public to all stands bare.
/// </summary>
public partial interface ITalentDbContext
{
    /// <summary>Names and tree of the administrations are public.</summary>
    IQueryable<Organisation> Organisations { get; }

    IQueryable<OrganisationLink> OrganisationLinks { get; }

    IQueryable<JobFamily> JobFamilies { get; }

    IQueryable<JobProfile> JobProfiles { get; }

    IQueryable<Skill> Skills { get; }

    /// <summary>For those whose permission covers the whole State.</summary>
    IQueryable<ReferentialVersion> ReferentialVersions(IAccess access);

    /// <summary>For those whose permission covers the whole State.</summary>
    IQueryable<ReferentialImport> ReferentialImports(IAccess access);

    /// <summary>For staff whatever the scope: the same values hold for all.</summary>
    IQueryable<PayReference> PayReferences(IAccess access);

    IQueryable<RoleGrant> Grants(IAccess access);

    IQueryable<Agent> Agents(IAccess access);

    /// <summary>These, and to staff those who signed a contract in scope that has not begun: whoever signed it prepares it, or cancels it.</summary>
    IQueryable<Agent> EngagedAgents(IAccess access);

    /// <summary>Who leads the agents within reach: the name, and nothing else.</summary>
    IQueryable<LineManager> LineManagers(IAccess access);

    /// <summary>The agents in scope, and those of other ministries who share their passport; for the talent search alone.</summary>
    IQueryable<Agent> FindableAgents(IAccess access);

    /// <summary>To staff, those whose administration is in scope.</summary>
    IQueryable<AgentImport> AgentImports(IAccess access);

    /// <summary>Trials and runs of <see cref="AgentImports"/>.</summary>
    IQueryable<AgentImportRun> AgentImportRuns(IAccess access);

    /// <summary>Refused lines and warnings of <see cref="AgentImportRuns"/>.</summary>
    IQueryable<AgentImportIssue> AgentImportIssues(IAccess access);

    IQueryable<SkillAssessment> Assessments(IAccess access);

    /// <summary>Assessments of <see cref="FindableAgents"/>.</summary>
    IQueryable<SkillAssessment> FindableAssessments(IAccess access);

    /// <summary>The own ones.</summary>
    IQueryable<SavedSearch> SavedSearches(IAccess access);

    /// <summary>Those that have been published and were not given up: public to all.</summary>
    IQueryable<Vacancy> PublicVacancies { get; }

    /// <summary>To an agent, the own ones; to staff, those that stand for vacancies in scope.</summary>
    IQueryable<MobilityInterest> MobilityInterests(IAccess access);

    /// <summary>Agents who say to be interested in a vacancy within reach: the act opens their passport to its recruiters, whatever the administration.</summary>
    IQueryable<Agent> InterestedAgents(IAccess access, VacancyId vacancy);

    /// <summary>Assessments of <see cref="InterestedAgents"/>.</summary>
    IQueryable<SkillAssessment> InterestedAssessments(IAccess access, VacancyId vacancy);

    /// <summary>What the agents within reach who serve on a day hold on that day; for counts.</summary>
    IQueryable<HeldLevel> HeldLevels(IAccess access, DateOnly day);

    /// <summary>To staff, those of administrations in scope; to an agent and a line manager, those that the agent, or the team, was invited to.</summary>
    IQueryable<Campaign> Campaigns(IAccess access);

    IQueryable<CampaignEntry> CampaignEntries(IAccess access);

    IQueryable<CampaignResult> CampaignResults(IAccess access);

    /// <summary>Agents within reach whom another campaign that is open on a day has asked, wherever it was launched from.</summary>
    IQueryable<Agent> AgentsAskedByAnother(IAccess access, CampaignId but, DateOnly day);

    /// <summary>Agents within reach who belong to another launched campaign whose days meet these, wherever it was launched from.</summary>
    IQueryable<Agent> AgentsOfAnother(IAccess access, CampaignId but, DateOnly from, DateOnly until);

    /// <summary>To the public, those that have been published; to staff, those in scope; to an evaluator, those of the assigned applications.</summary>
    IQueryable<Vacancy> Vacancies(IAccess access);

    IQueryable<JobApplication> Applications(IAccess access);

    /// <summary>The own ones; those of others once submitted, and not before the own one is when the person evaluates the same application.</summary>
    IQueryable<Scorecard> Scorecards(IAccess access);

    /// <summary>Who handed in a scorecard of the applications within reach, without what it says: what counts may know even where others' scorecards stay hidden.</summary>
    IQueryable<SubmittedScorecard> SubmittedScorecards(IAccess access);

    IQueryable<AuditEntry> AuditEntries(IAccess access);

    /// <summary>Administrations within reach of the access.</summary>
    IQueryable<Organisation> OrganisationsWithin(IAccess access);

    /// <summary>For the clean-up alone: to anybody but the system, none.</summary>
    IQueryable<ApplicationDraft> Drafts(IAccess access);

    /// <summary>A draft belongs to whoever knows its identifier.</summary>
    Task<ApplicationDraft?> FindDraft(ApplicationDraftId id, CancellationToken cancellationToken);

    /// <summary>Finds what a repeated sending repeats; used to answer by mail, never to show.</summary>
    Task<JobApplication?> FindForReceipt(VacancyId vacancy, string email, CancellationToken cancellationToken);

    /// <summary>Whether an application was withdrawn; for the author of the draft that became it alone.</summary>
    Task<bool> IsWithdrawn(JobApplicationId id, CancellationToken cancellationToken);

    /// <summary>A received file that no application holds yet; null otherwise.</summary>
    Task<UploadedFile?> FindUnclaimedFile(FileId id, CancellationToken cancellationToken);

    /// <summary>Ties a received file to what it belongs to, so that the clean-up leaves it.</summary>
    Task ClaimFile(FileId id, CancellationToken cancellationToken);

    /// <summary>A received file of lines and columns that no import holds yet; null otherwise.</summary>
    Task<ReceivedTable?> FindUnclaimedTable(FileId id, CancellationToken cancellationToken);

    /// <summary>Gives a file up that nothing holds any more: the clean-up removes it.</summary>
    Task ReleaseFile(FileId id, CancellationToken cancellationToken);

    /// <summary>The agent that a candidate is already, in whatever administration: by the account, else by the confirmed address. Used to hire, never to show.</summary>
    Task<Agent?> FindAgent(UserId? account, string? confirmedEmail, CancellationToken cancellationToken);

    /// <summary>What an agent holds at present, in whatever administration. Used to hire, never to show.</summary>
    Task<List<SkillAssessment>> StandingAssessments(AgentId agent, CancellationToken cancellationToken);

    /// <summary>Puts an event that no aggregate raises into the outbox with what is saved.</summary>
    void Enqueue(IDomainEvent happened);

    /// <summary>Owners whose terms match all words of a query, accents, case and small typing mistakes apart; best first.</summary>
    /// <param name="index">Name of the index, see <see cref="ISearchable.SearchIndex"/>.</param>
    /// <param name="query">As typed.</param>
    /// <param name="most">At most so many keys.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<IReadOnlyList<Guid>> Search(string index, string query, int most, CancellationToken cancellationToken);

    /// <summary>The words by which some owners are found, for a search in memory.</summary>
    Task<IReadOnlyList<IndexedWord>> SearchedWords(string index, IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken);

    /// <summary>Puts a new administration, added in the same command, into the tree.</summary>
    void AddLinks(IEnumerable<OrganisationLink> links);

    /// <summary>Puts rows of the tree in the place of others, which were read to be changed.</summary>
    void ReplaceLinks(IReadOnlyCollection<OrganisationLink> held, IReadOnlyCollection<OrganisationLink> wanted);
    /// <summary>Notes what became of lines of an import.</summary>
    void AddIssues(IEnumerable<AgentImportIssue> issues);

    void Add<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot;

    void Remove<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot;
}
