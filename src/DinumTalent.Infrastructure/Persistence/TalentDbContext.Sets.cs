using System.Linq.Expressions;
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

    public IQueryable<Organisation> OrganisationsWithin(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Organisation>(),
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
        AccessKind.Permission => Set<Agent>().Where(a => Scope(access).Contains(a.OrganisationId)),
        AccessKind.OwnData => Set<Agent>().Where(a => a.UserId == access.User),
        _ => Nothing<Agent>(),
    };

    public IQueryable<SkillAssessment> Assessments(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<SkillAssessment>(),
        AccessKind.Permission or AccessKind.OwnData => Set<SkillAssessment>().Where(s => Agents(access).Any(a => a.Id == s.AgentId)),
        _ => Nothing<SkillAssessment>(),
    };

    public IQueryable<Vacancy> Vacancies(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Vacancy>(),
        AccessKind.Permission => Set<Vacancy>().Where(v => Scope(access).Contains(v.OrganisationId)),
        AccessKind.Anonymous => Set<Vacancy>().Where(v => v.PublishedOn != null && v.Status != VacancyStatus.Cancelled),
        AccessKind.Assigned or AccessKind.OwnData or AccessKind.MailLink =>
            Set<Vacancy>().Where(v => Applications(access).Any(a => a.VacancyId == v.Id)),
        _ => Nothing<Vacancy>(),
    };

    public IQueryable<JobApplication> Applications(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<JobApplication>(),
        AccessKind.Permission => Set<JobApplication>().Where(a => Set<Vacancy>().Any(v => v.Id == a.VacancyId && Scope(access).Contains(v.OrganisationId))),
        AccessKind.OwnData => Set<JobApplication>().Where(a => a.CandidateId == access.User || (a.CandidateId == null && access.ConfirmedEmail != null && a.Email == access.ConfirmedEmail)),
        AccessKind.Assigned => Set<JobApplication>().Where(a => a.Evaluators.Any(e => e.EvaluatorId == access.User)),
        AccessKind.MailLink when access.LinkTarget is { } target => Set<JobApplication>().Where(Is(JobApplicationId.From(target))),
        _ => Nothing<JobApplication>(),
    };

    /// <summary>
    /// Own ones always. Others' once submitted, unless the person still has to submit the own one of the same
    /// application: scores are given before seeing those of others.
    /// </summary>
    public IQueryable<Scorecard> Scorecards(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Scorecard>(),
        AccessKind.Permission or AccessKind.Assigned => Set<Scorecard>().Where(s =>
            Applications(access).Any(a => a.Id == s.ApplicationId)
            && (s.EvaluatorId == access.User
                || (s.SubmittedAt != null
                    && (!Set<JobApplication>().Any(a => a.Id == s.ApplicationId && a.Evaluators.Any(e => e.EvaluatorId == access.User))
                        || Set<Scorecard>().Any(own => own.ApplicationId == s.ApplicationId && own.EvaluatorId == access.User && own.SubmittedAt != null))))),
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
        return reached.Where(s => s.SubmittedAt != null).Select(s => new SubmittedScorecard { ApplicationId = s.ApplicationId, EvaluatorId = s.EvaluatorId });
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

    public Task<JobApplication?> FindForReceipt(VacancyId vacancy, EmailAddress email, CancellationToken cancellationToken) =>
        Set<JobApplication>().FirstOrDefaultAsync(a => a.VacancyId == vacancy && a.Email == email.Value, cancellationToken);

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

    public Task<IReadOnlyList<Guid>> Search(string index, string query, int most, CancellationToken cancellationToken) =>
        TextIndex.Find(this, index, query, most, cancellationToken);

    public void AddLinks(IEnumerable<OrganisationLink> links) => Set<OrganisationLink>().AddRange(links);

    public new void Add<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot => Set<TAggregate>().Add(aggregate);

    public new void Remove<TAggregate>(TAggregate aggregate) where TAggregate : class, IAggregateRoot => Set<TAggregate>().Remove(aggregate);

    private static Expression<Func<JobApplication, bool>> Is(JobApplicationId id) => application => application.Id == id;

    /// <summary>The administrations where the permission is granted, and all below.</summary>
    private IQueryable<OrganisationId> Scope(IAccess access) =>
        Set<OrganisationLink>().Where(l => access.Roots.Contains(l.AncestorId)).Select(l => l.DescendantId);

    private IQueryable<T> Nothing<T>() where T : class => Set<T>().Where(_ => false);
}
