using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the forms that plan interviews offer: people, templates, and the applications that may be invited.</summary>
/// <param name="Vacancy">Whose interviews.</param>
[Requires(Permission.MoveApplications)]
public sealed record InterviewForm(VacancyId Vacancy) : IQuery<InterviewFormView>;

/// <param name="Needed">How many people the law wants for a contractual candidate.</param>
public sealed record InterviewFormView(
    VacancyId Id, string Title, string Reference, IReadOnlyList<AssignablePerson> People, IReadOnlyList<OfferedTemplate> Templates, IReadOnlyList<InvitableApplication> Applications, int Needed);

public sealed record OfferedTemplate(CriteriaTemplateId Id, string Name, int Criteria);

/// <param name="HasOpenInterview">Whether an interview waits already.</param>
public sealed record InvitableApplication(JobApplicationId Id, string Candidate, string Stage, bool HasOpenInterview);

internal sealed class InterviewFormHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<InterviewForm, InterviewFormView>
{
    private const int MostApplications = 500;

    public async Task<Result<InterviewFormView>> Handle(InterviewForm query, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(query.Vacancy, cancellationToken);
        if (found.IsFailure) return Result<InterviewFormView>.Failure(found.Errors);
        var vacancy = found.Value;
        var stages = vacancy.Stages.ToDictionary(s => s.Id, s => s.Name);
        var templates = await db.OfferedCriteriaTemplates(access, vacancy.OrganisationId).AsNoTracking().OrderBy(t => t.Name).Select(t => new { t.Id, t.Name, t.Criteria }).ToListAsync(cancellationToken);
        var applications = await db.Applications(access).AsNoTracking()
            .Where(a => a.VacancyId == vacancy.Id && a.Status == ApplicationStatus.InProgress && a.StageKind == StageKind.Intermediate)
            .OrderBy(a => a.SortKey).Take(MostApplications)
            .Select(a => new { a.Id, a.GivenName, a.FamilyName, a.StageId })
            .ToListAsync(cancellationToken);
        var now = clock.UtcNow();
        var open = (await db.Interviews(access).AsNoTracking()
            .Where(i => i.VacancyId == vacancy.Id && (i.Status == InterviewStatus.Offered || (i.Status == InterviewStatus.Planned && i.StartsAt > now)))
            .Select(i => i.ApplicationId).ToListAsync(cancellationToken)).ToHashSet();
        return new InterviewFormView(
            vacancy.Id, vacancy.Title, vacancy.Reference,
            await PeopleNear.List(db, access, accounts, vacancy.OrganisationId, clock.Today(), cancellationToken),
            [.. templates.Select(t => new OfferedTemplate(t.Id, t.Name, t.Criteria.Count))],
            [.. applications.Select(a => new InvitableApplication(a.Id, $"{a.GivenName} {a.FamilyName}", stages.GetValueOrDefault(a.StageId, ""), open.Contains(a.Id)))],
            InterviewPanel.NeededFor(isContractual: true, vacancy.DurationMonths));
    }
}
