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

/// <summary>The report "Dossier de candidature": all that is kept of one application, as those who treat it may read it.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ApplicationFile(JobApplicationId Id) : IQuery<Report>;

internal sealed class ApplicationFileHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<ApplicationFile, Report>
{
    public async Task<Result<Report>> Handle(ApplicationFile query, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<Report>.Failure(found.Errors);
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(found.Value.VacancyId, cancellationToken);
        if (vacancy.IsFailure) return Result<Report>.Failure(vacancy.Errors);

        var organisation = await db.Organisations.Where(o => o.Id == vacancy.Value.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var file = new ReportedFile(vacancy.Value, organisation, found.Value)
        {
            Skills = await SkillMatch.Of(db, vacancy.Value.Requirements, found.Value.Skills, cancellationToken),
            Interviews = await db.Interviews(access).AsNoTracking().Where(i => i.ApplicationId == query.Id).ToListAsync(cancellationToken),
            Scorecards = await db.Scorecards(access).AsNoTracking().Where(s => s.ApplicationId == query.Id && s.SubmittedAt != null).ToListAsync(cancellationToken),
            Submitted = await db.SubmittedScorecards(access).CountAsync(s => s.ApplicationId == query.Id, cancellationToken),
            Messages = await db.CandidateMessages(access).AsNoTracking().Where(m => m.ApplicationId == query.Id).ToListAsync(cancellationToken),
        };
        return ApplicationFileReport.Of(file, new Extraction(clock.UtcNow(), user.Name), new Uri(links.ApplicationFile(query.Id)));
    }
}
