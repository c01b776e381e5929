using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Grille d’entretien" of an application: its criteria, and the scorecards handed in that the reader may see.</summary>
[Requires(Permission.ReadApplications)]
public sealed record InterviewGrid(JobApplicationId Id) : IQuery<Report>;

internal sealed class InterviewGridHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<InterviewGrid, Report>
{
    public async Task<Result<Report>> Handle(InterviewGrid query, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<Report>.Failure(found.Errors);
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(found.Value.VacancyId, cancellationToken);
        if (vacancy.IsFailure) return Result<Report>.Failure(vacancy.Errors);

        var organisation = await db.Organisations.Where(o => o.Id == vacancy.Value.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var scorecards = await ScorecardOverview.Read(db, access, user.Id, vacancy.Value, found.Value, cancellationToken);
        var interviews = await db.Interviews(access).AsNoTracking().Where(i => i.ApplicationId == query.Id).Select(i => new { i.Id, i.StartsAt }).ToDictionaryAsync(i => i.Id, i => i.StartsAt, cancellationToken);
        var scored = new ScoredApplication(found.Value.Name.Full, vacancy.Value.Title, vacancy.Value.Reference, organisation, scorecards) { Interviews = interviews };
        return InterviewGridReport.Of(scored, new Extraction(clock.UtcNow(), user.Name), new Uri(links.InterviewGrid(query.Id)));
    }
}
