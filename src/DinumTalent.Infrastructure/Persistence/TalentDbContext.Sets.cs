using System.Linq.Expressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Files;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches. This is the one place where rows are let through.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Organisation> Organisations => Set<Organisation>();

    public IQueryable<OrganisationLink> OrganisationLinks => Set<OrganisationLink>();

    public IQueryable<JobFamily> JobFamilies => Set<JobFamily>();

    public IQueryable<JobProfile> JobProfiles => Set<JobProfile>();

    public IQueryable<Skill> Skills => Set<Skill>();

    public IQueryable<ReferentialVersion> ReferentialVersions(IAccess access) => OfWholeState<ReferentialVersion>(access);

    public IQueryable<ReferentialImport> ReferentialImports(IAccess access) => OfWholeState<ReferentialImport>(access);

    public IQueryable<PayReference> PayReferences(IAccess access) =>
        access.Kind is AccessKind.System or AccessKind.Permission ? Set<PayReference>() : Nothing<PayReference>();

    public IQueryable<Organisation> OrganisationsWithin(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Organisation>(),
        AccessKind.Permission when access.ReachesState => Set<Organisation>(),
        AccessKind.Permission => Set<Organisation>().Where(o => Scope(access).Contains(o.Id)),
        _ => Nothing<Organisation>(),
    };

    public IQueryable<RoleGrant> Grants(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<RoleGrant>(),
        AccessKind.Permission => Set<RoleGrant>().Where(g => Scope(access).Contains(g.OrganisationId)),
        AccessKind.OwnData => Set<RoleGrant>().Where(g => g.UserId == access.User),
        _ => Nothing<RoleGrant>(),
    };

    public IQueryable<Agent> Agents(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Agent>(),
        AccessKind.Permission when access.ReachesState => Set<Agent>(),
        AccessKind.Permission => Set<Agent>().Where(a => Scope(access).Contains(a.OrganisationId)),
        AccessKind.OwnData => Own(access),
        AccessKind.Team => Team(access),
        _ => Nothing<Agent>(),
    };

    public IQueryable<LineManager> LineManagers(IAccess access) =>
        Set<Agent>().Where(m => Agents(access).Any(a => a.ManagerId == m.Id))
            .Select(m => new LineManager { Id = m.Id, Name = m.GivenName + " " + m.FamilyName });

    public IQueryable<Agent> FindableAgents(IAccess access) => access.Kind switch
    {
        AccessKind.Permission => Set<Agent>().Where(a => a.SharesPassport || Scope(access).Contains(a.OrganisationId)),
        _ => Agents(access),
    };

    public IQueryable<AgentImport> AgentImports(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<AgentImport>(),
        AccessKind.Permission => Set<AgentImport>().Where(i => Scope(access).Contains(i.OrganisationId)),
        _ => Nothing<AgentImport>(),
    };

    public IQueryable<AgentImportRun> AgentImportRuns(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<AgentImportRun>(),
        _ => Set<AgentImportRun>().Where(r => AgentImports(access).Any(i => i.Id == r.ImportId)),
    };

    public IQueryable<AgentImportIssue> AgentImportIssues(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<AgentImportIssue>(),
        _ => Set<AgentImportIssue>().Where(i => AgentImportRuns(access).Any(r => r.Id == i.RunId)),
    };

    public IQueryable<SkillAssessment> Assessments(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<SkillAssessment>(),
        AccessKind.Permission or AccessKind.OwnData or AccessKind.Team => Set<SkillAssessment>().Where(s => Agents(access).Any(a => a.Id == s.AgentId)),
        _ => Nothing<SkillAssessment>(),
    };

    public IQueryable<SkillAssessment> FindableAssessments(IAccess access) => access.Kind switch
    {
        AccessKind.Permission => Set<SkillAssessment>().Where(s => FindableAgents(access).Any(a => a.Id == s.AgentId)),
        _ => Assessments(access),
    };

    public IQueryable<Vacancy> PublicVacancies => Set<Vacancy>().Where(v => v.PublishedOn != null && v.Status != VacancyStatus.Cancelled);

    public IQueryable<MobilityInterest> MobilityInterests(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<MobilityInterest>(),
        AccessKind.Permission => Set<MobilityInterest>().Where(i => i.WithdrawnAt == null && Set<Vacancy>().Any(v => v.Id == i.VacancyId && Scope(access).Contains(v.OrganisationId))),
        AccessKind.OwnData => Set<MobilityInterest>().Where(i => Own(access).Any(a => a.Id == i.AgentId)),
        _ => Nothing<MobilityInterest>(),
    };

    public IQueryable<Agent> InterestedAgents(IAccess access, VacancyId vacancy) =>
        Set<Agent>().Where(a => MobilityInterests(access).Any(i => i.VacancyId == vacancy && i.AgentId == a.Id && i.WithdrawnAt == null));

    public IQueryable<SkillAssessment> InterestedAssessments(IAccess access, VacancyId vacancy) =>
        Set<SkillAssessment>().Where(s => MobilityInterests(access).Any(i => i.VacancyId == vacancy && i.AgentId == s.AgentId && i.WithdrawnAt == null));

    public IQueryable<HeldLevel> HeldLevels(IAccess access, DateOnly day) =>
        from a in Agents(access)
        join s in Set<SkillAssessment>() on a.Id equals s.AgentId
        where a.ArrivedOn <= day && (a.DepartedOn == null || a.DepartedOn >= day)
            && s.ValidFrom <= day && (s.ValidUntil == null || s.ValidUntil >= day)
        select new HeldLevel
        {
            AgentId = a.Id, OrganisationId = a.OrganisationId, JobProfileId = a.JobProfileId, LeavesOn = a.DepartedOn ?? a.EngagedUntil,
            SkillId = s.SkillId, Level = s.Level, Source = s.Source, VerifiedOn = s.VerifiedOn,
        };

    public IQueryable<Vacancy> Vacancies(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Vacancy>(),
        AccessKind.Permission when access.ReachesState => Set<Vacancy>(),
        AccessKind.Permission => Set<Vacancy>().Where(v => Scope(access).Contains(v.OrganisationId)),
        AccessKind.Anonymous => Set<Vacancy>().Where(v => v.PublishedOn != null && v.Status != VacancyStatus.Cancelled),
        AccessKind.Assigned or AccessKind.OwnData or AccessKind.MailLink =>
            Set<Vacancy>().Where(v => Applications(access).Any(a => a.VacancyId == v.Id)),
        _ => Nothing<Vacancy>(),
    };

    public IQueryable<JobApplication> Applications(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<JobApplication>(),
        AccessKind.Permission when access.ReachesState => Set<JobApplication>(),
        AccessKind.Permission => Set<JobApplication>().Where(a => Set<Vacancy>().Any(v => v.Id == a.VacancyId && Scope(access).Contains(v.OrganisationId))),
        AccessKind.OwnData => Set<JobApplication>().Where(a => a.CandidateId == access.User || (a.CandidateId == null && access.ConfirmedEmail != null && a.Email == access.ConfirmedEmail) || OwnSealed(access).Contains(a.Id)),
        AccessKind.Assigned => Set<JobApplication>().Where(a => a.Evaluators.Any(e => e.EvaluatorId == access.User) || InPanel(access).Any(i => i.ApplicationId == a.Id)),
        AccessKind.MailLink when access.LinkTarget is { } target => Set<JobApplication>().Where(Is(JobApplicationId.From(target))),
        _ => Nothing<JobApplication>(),
    };

    /// <summary>
    /// Own ones always. Others' once submitted, unless the person still has to submit the own one of the same
    /// application, or of the same interview: scores are given before seeing those of others.
    /// </summary>
    public IQueryable<Scorecard> Scorecards(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Scorecard>(),
        AccessKind.Permission or AccessKind.Assigned => Set<Scorecard>().Where(s =>
            Applications(access).Any(a => a.Id == s.ApplicationId)
            && (s.EvaluatorId == access.User
                || (s.SubmittedAt != null
                    && (!Set<JobApplication>().Any(a => a.Id == s.ApplicationId && a.Evaluators.Any(e => e.EvaluatorId == access.User))
                        || Set<Scorecard>().Any(own => own.ApplicationId == s.ApplicationId && own.EvaluatorId == access.User && own.SubmittedAt != null))
                    && (!Scoring(access).Any(i => i.Id == s.InterviewId)
                        || Set<Scorecard>().Any(own => own.InterviewId == s.InterviewId && own.EvaluatorId == access.User && own.SubmittedAt != null))))),
        _ => Nothing<Scorecard>(),
    };

    public IQueryable<SubmittedScorecard> SubmittedScorecards(IAccess access)
    {
        var reached = access.Kind switch
        {
            AccessKind.System => Set<Scorecard>(),
            AccessKind.Permission or AccessKind.Assigned => Set<Scorecard>().Where(s => Applications(access).Any(a => a.Id == s.ApplicationId)),
            _ => Nothing<Scorecard>(),
        };
        return reached.Where(s => s.SubmittedAt != null).Select(s => new SubmittedScorecard { ApplicationId = s.ApplicationId, EvaluatorId = s.EvaluatorId, InterviewId = s.InterviewId });
    }

    public IQueryable<AuditEntry> AuditEntries(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<AuditEntry>();
            case AccessKind.Permission:
                // The trail keeps bare Guids, so that a line outlives what it tells of.
                var scope = Set<OrganisationLink>().Where(l => access.Roots.Contains(l.AncestorId)).Select(l => (Guid?)(Guid)(object)l.DescendantId);
                return Set<AuditEntry>().Where(e => scope.Contains(e.OrganisationId));
            default:
                return Nothing<AuditEntry>();
        }
    }

    public IQueryable<ApplicationDraft> Drafts(IAccess access) =>
        access.Kind is AccessKind.System ? Set<ApplicationDraft>() : Nothing<ApplicationDraft>();

    public Task<ApplicationDraft?> FindDraft(ApplicationDraftId id, CancellationToken cancellationToken) =>
        Set<ApplicationDraft>().FirstOrDefaultAsync(d => d.Id == id, cancellationToken);

    public async Task<JobApplication?> FindForReceipt(VacancyId vacancy, string email, CancellationToken cancellationToken) =>
        await Set<JobApplication>().FirstOrDefaultAsync(a => a.VacancyId == vacancy && a.Email == email, cancellationToken)
        ?? await FindSealed(vacancy, email, cancellationToken);

    public Task<bool> IsWithdrawn(JobApplicationId id, CancellationToken cancellationToken) =>
        Set<JobApplication>().AnyAsync(a => a.Id == id && a.Status == ApplicationStatus.Withdrawn, cancellationToken);

    public Task<UploadedFile?> FindUnclaimedFile(FileId id, CancellationToken cancellationToken)
    {
        // Older ones are about to be removed: see FileCleanUp.
        var oldest = recorder?.Now - FileCleanUp.ClaimableFor;
        return Set<StoredFileRow>().Where(f => f.Id == id && f.ClaimedAt == null && f.ReceivedAt > oldest)
            .Select(f => new UploadedFile(f.Id, f.Name, f.ContentType, f.Size))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task ClaimFile(FileId id, CancellationToken cancellationToken)
    {
        var file = await Set<StoredFileRow>().FirstOrDefaultAsync(f => f.Id == id, cancellationToken);
        if (file is not null) file.ClaimedAt ??= recorder?.Now;
    }

    public async Task<ReceivedTable?> FindUnclaimedTable(FileId id, CancellationToken cancellationToken)
    {
        var file = await Set<StoredFileRow>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id && f.ClaimedAt == null && f.ContentType == Uploads.TableType, cancellationToken);
        return file is null ? null : new ReceivedTable(file.Id, file.Name, file.Size, Convert.ToHexString(file.Sha256));
    }

    public async Task ReleaseFile(FileId id, CancellationToken cancellationToken)
    {
        var file = await Set<StoredFileRow>().FirstOrDefaultAsync(f => f.Id == id, cancellationToken);
        if (file is not null) file.ClaimedAt = null;
        await ForgetText(id, cancellationToken);
    }

    public void AddIssues(IEnumerable<AgentImportIssue> issues) => Set<AgentImportIssue>().AddRange(issues);

    public async Task<Agent?> FindAgent(UserId? account, string? confirmedEmail, CancellationToken cancellationToken)
    {
        var tied = account is null ? null : await Set<Agent>().OrderBy(a => a.Id).FirstOrDefaultAsync(a => a.UserId == account, cancellationToken);
        return tied is not null || confirmedEmail is null
            ? tied
            : await Set<Agent>().OrderBy(a => a.Id).FirstOrDefaultAsync(a => a.Email == confirmedEmail, cancellationToken);
    }

    public Task<List<SkillAssessment>> StandingAssessments(AgentId agent, CancellationToken cancellationToken) =>
        Set<SkillAssessment>().Where(s => s.AgentId == agent && s.ValidUntil == null).ToListAsync(cancellationToken);

    public Task<IReadOnlyList<Guid>> Search(string index, string query, int most, CancellationToken cancellationToken) =>
        TextIndex.Find(this, index, query, most, cancellationToken);

    public Task<IReadOnlyList<IndexedWord>> SearchedWords(string index, IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken) =>
        TextIndex.Words(this, index, owners, cancellationToken);

    public void AddLinks(IEnumerable<OrganisationLink> links) => Set<OrganisationLink>().AddRange(links);

    public void ReplaceLinks(IReadOnlyCollection<OrganisationLink> held, IReadOnlyCollection<OrganisationLink> wanted)
    {
        var kept = held.ToDictionary(l => (l.AncestorId, l.DescendantId));
        foreach (var link in wanted)
        {
            if (kept.Remove((link.AncestorId, link.DescendantId), out var same)) Entry(same).CurrentValues.SetValues(link);
            else Set<OrganisationLink>().Add(link);
        }

        Set<OrganisationLink>().RemoveRange(kept.Values);
    }

    public new void Add<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot => Set<TAggregate>().Add(aggregate);

    public new void Remove<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot => Set<TAggregate>().Remove(aggregate);

    private static Expression<Func<JobApplication, bool>> Is(JobApplicationId id) => application => application.Id == id;

    /// <summary>The agent that the person is: tied to the account, or of the professional address that the account confirmed.</summary>
    private IQueryable<Agent> Own(IAccess access) => Set<Agent>().Where(a =>
        a.UserId == access.User || (a.UserId == null && access.ConfirmedEmail != null && a.Email == access.ConfirmedEmail));

    /// <summary>Who has left leads nobody any more.</summary>
    private IQueryable<Agent> Team(IAccess access)
    {
        var today = recorder?.Now.ToParisDay();
        return Set<Agent>().Where(a => Own(access).Any(own => own.Id == a.ManagerId && (own.DepartedOn == null || own.DepartedOn >= today)));
    }

    /// <summary>The administrations where the permission is granted, and all below.</summary>
    private IQueryable<OrganisationId> Scope(IAccess access) =>
        Set<OrganisationLink>().Where(l => access.Roots.Contains(l.AncestorId)).Select(l => l.DescendantId);

    /// <summary>What belongs to no administration, and is the business of those whose permission covers the whole State.</summary>
    private IQueryable<T> OfWholeState<T>(IAccess access) where T : class => access.Kind switch
    {
        AccessKind.System => Set<T>(),
        AccessKind.Permission when access.ReachesState => Set<T>(),
        _ => Nothing<T>(),
    };

    private IQueryable<T> Nothing<T>() where T : class => Set<T>().Where(_ => false);
}
