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
public interface ITalentDbContext
{
    /// <summary>Names and tree of the administrations are public.</summary>
    IQueryable<Organisation> Organisations { get; }

    IQueryable<OrganisationLink> OrganisationLinks { get; }

    IQueryable<JobFamily> JobFamilies { get; }

    IQueryable<JobProfile> JobProfiles { get; }

    IQueryable<Skill> Skills { get; }

    IQueryable<RoleGrant> Grants(IAccess access);

    IQueryable<Agent> Agents(IAccess access);

    IQueryable<SkillAssessment> Assessments(IAccess access);

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
    Task<JobApplication?> FindForReceipt(VacancyId vacancy, EmailAddress email, CancellationToken cancellationToken);

    /// <summary>A received file that no application holds yet; null otherwise.</summary>
    Task<UploadedFile?> FindUnclaimedFile(FileId id, CancellationToken cancellationToken);

    /// <summary>Ties a received file to what it belongs to, so that the clean-up leaves it.</summary>
    Task ClaimFile(FileId id, CancellationToken cancellationToken);

    /// <summary>Owners whose terms match all words of a query, accents, case and small typing mistakes apart; best first.</summary>
    /// <param name="index">Name of the index, see <see cref="ISearchable.SearchIndex"/>.</param>
    /// <param name="query">As typed.</param>
    /// <param name="most">At most so many keys.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<IReadOnlyList<Guid>> Search(string index, string query, int most, CancellationToken cancellationToken);

    /// <summary>Puts a new administration, added in the same command, into the tree.</summary>
    void AddLinks(IEnumerable<OrganisationLink> links);

    void Add<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot;

    void Remove<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot;
}
