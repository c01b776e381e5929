using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who has left the panel of an interview to come, whether enough people stay, and whom to tell. Not found once it is over or cancelled.</summary>
[SystemOnly]
public sealed record MissingPanelNotice(InterviewId Id) : IQuery<MissingPanelNoticeView>;

/// <param name="Left">Names of those who left.</param>
/// <param name="Stay">How many of the panel stay.</param>
/// <param name="Needed">How many the law wants.</param>
/// <param name="People">Who planned it, and who recruits.</param>
public sealed record MissingPanelNoticeView(
    InterviewId Id, DateTime? StartsAt, string Title, string Reference, IReadOnlyList<string> Left, int Stay, int Needed, IReadOnlyList<Correspondent> People);

internal sealed class MissingPanelNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<MissingPanelNotice, MissingPanelNoticeView>
{
    public async Task<Result<MissingPanelNoticeView>> Handle(MissingPanelNotice query, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var found = await (
            from i in db.Interviews(access).AsNoTracking()
            join a in db.Applications(access) on i.ApplicationId equals a.Id
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            where i.Id == query.Id && (i.StartsAt == null || i.StartsAt > now)
            select new { Interview = i, a.IsCivilServant, Vacancy = v }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || !found.Interview.IsOpen) return Error.NotFound;

        var (panel, vacancy) = (found.Interview.Panel, found.Vacancy);
        var left = panel.Where(p => p.LeftToldAt is not null).ToList();
        if (left.Count == 0) return Error.NotFound;
        var planner = found.Interview.PlannedBy is { } by ? await accounts.Correspondents([by], cancellationToken) : [];
        return new MissingPanelNoticeView(
            found.Interview.Id, found.Interview.StartsAt, vacancy.Title, vacancy.Reference, [.. left.Select(p => p.Name)], panel.Count - left.Count,
            InterviewPanel.NeededFor(!found.IsCivilServant, vacancy.DurationMonths),
            [.. planner.Concat(await accounts.Correspondents(vacancy, cancellationToken)).DistinctBy(p => p.Id).Where(p => left.All(l => l.MemberId != p.Id))]);
    }
}
