using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The arrivals within reach, by first day, with what is late.</summary>
/// <param name="Show">Which.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadApplications)]
public sealed record ArrivalList(ArrivalShow Show, Paging Paging) : IQuery<ArrivalListView>;

/// <summary>Which arrivals a list shows.</summary>
public enum ArrivalShow
{
    [Label("En cours")] UnderWay,
    [Label("En retard")] Late,
    [Label("Terminées")] Complete,
    [Label("Abandonnées")] CalledOff,
}

/// <param name="Rows">The page asked for.</param>
/// <param name="Counts">How many each choice shows.</param>
/// <param name="MayWriteTemplates">Whether the reader may write lists of tasks somewhere.</param>
public sealed record ArrivalListView(Page<ArrivalRow> Rows, IReadOnlyDictionary<ArrivalShow, int> Counts, bool MayWriteTemplates);

/// <param name="Id">The arrival.</param>
/// <param name="Newcomer">Given name first.</param>
/// <param name="Vacancy">Title of the post.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Tasks">All.</param>
/// <param name="Done">Of them.</param>
/// <param name="Late">Of them.</param>
/// <param name="Unentrusted">Left to do, and nobody is named.</param>
/// <param name="NextDue">Earliest day of what is left to do.</param>
public sealed record ArrivalRow(ArrivalId Id, string Newcomer, string Vacancy, string Organisation, DateOnly StartsOn, int Tasks, int Done, int Late, int Unentrusted, DateOnly? NextDue);

internal sealed class ArrivalListHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TimeProvider clock) : IQueryHandler<ArrivalList, ArrivalListView>
{
    public async Task<Result<ArrivalListView>> Handle(ArrivalList query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var counts = new Dictionary<ArrivalShow, int>();
        foreach (var show in Enum.GetValues<ArrivalShow>()) counts[show] = await Shown(show, today).CountAsync(cancellationToken);

        var paging = query.Paging.Within(counts[query.Show]);
        var shown = Shown(query.Show, today);
        var ordered = query.Show is ArrivalShow.UnderWay or ArrivalShow.Late ? shown.OrderBy(a => a.StartsOn).ThenBy(a => a.Id) : shown.OrderByDescending(a => a.StartsOn).ThenBy(a => a.Id);
        var found = await (
            from r in ordered.Skip(paging.Skip).Take(paging.Size)
            join a in db.Applications(access) on r.ApplicationId equals a.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on r.OrganisationId equals o.Id
            select new { Arrival = r, Name = a.GivenName + " " + a.FamilyName, v.Title, Organisation = o.Acronym ?? o.Name }).AsNoTracking().ToListAsync(cancellationToken);
        var sorted = query.Show is ArrivalShow.UnderWay or ArrivalShow.Late ? found.OrderBy(f => f.Arrival.StartsOn) : found.OrderByDescending(f => f.Arrival.StartsOn);
        var rows = sorted.Select(f =>
        {
            var left = f.Arrival.Tasks.Where(t => t.DoneAt is null).ToList();
            return new ArrivalRow(
                f.Arrival.Id, f.Name, f.Title, f.Organisation, f.Arrival.StartsOn, f.Arrival.Tasks.Count, f.Arrival.Tasks.Count - left.Count,
                f.Arrival.IsCalledOff ? 0 : left.Count(t => t.IsLate(today)), left.Count(t => !t.IsEntrusted), left.Count == 0 ? null : left.Min(t => t.DueOn));
        }).ToList();
        return new ArrivalListView(
            new Page<ArrivalRow>(rows, paging.Number, paging.Size, counts[query.Show]), counts,
            user.Id is { } id && (await grants.Held(id, today, cancellationToken)).Any(h => h.Role.Gives(Permission.EditVacancies)));
    }

    private IQueryable<Arrival> Shown(ArrivalShow show, DateOnly today)
    {
        var arrivals = db.Arrivals(access).AsNoTracking();
        return show switch
        {
            ArrivalShow.Late => arrivals.Where(a => a.CalledOffAt == null && a.Tasks.Any(t => t.DoneAt == null && t.DueOn < today)),
            ArrivalShow.Complete => arrivals.Where(a => a.CalledOffAt == null && a.Tasks.All(t => t.DoneAt != null)),
            ArrivalShow.CalledOff => arrivals.Where(a => a.CalledOffAt != null),
            _ => arrivals.Where(a => a.CalledOffAt == null && a.Tasks.Any(t => t.DoneAt == null)),
        };
    }
}
