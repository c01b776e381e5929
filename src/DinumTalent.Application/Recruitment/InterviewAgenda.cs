using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The interviews of the recruitments within reach: of one vacancy, or of all; to come, without record, or waiting for a choice.</summary>
/// <param name="Vacancy">Only of this one.</param>
/// <param name="View">Which of them.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadApplications)]
public sealed record InterviewAgenda(VacancyId? Vacancy, AgendaView View, Paging Paging) : IQuery<InterviewAgendaView>;

/// <summary>Which interviews an agenda shows.</summary>
public enum AgendaView
{
    [Label("À venir")] ToCome,
    [Label("Passés, à enregistrer")] ToRecord,
    [Label("En attente d’un choix")] Offered,
    [Label("Tous")] All,
}

/// <param name="Rows">Of the view asked for.</param>
/// <param name="Counts">Of each view.</param>
/// <param name="Pools">Slots open to candidates, newest first.</param>
/// <param name="VacancyTitle">Of the vacancy asked for.</param>
public sealed record InterviewAgendaView(
    Page<InterviewRow> Rows, IReadOnlyDictionary<AgendaView, int> Counts, IReadOnlyList<SlotPoolRow> Pools, string? VacancyTitle);

/// <summary>A pool of slots in a list.</summary>
public sealed record SlotPoolRow(SlotPoolId Id, string Vacancy, DateTime OpenedAt, int Slots, int Taken);

internal sealed class InterviewAgendaHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<InterviewAgenda, InterviewAgendaView>
{
    private const int MostPools = 10;

    public async Task<Result<InterviewAgendaView>> Handle(InterviewAgenda query, CancellationToken cancellationToken)
    {
        var title = query.Vacancy is { } id ? await db.Vacancies(access).Where(v => v.Id == id).Select(v => v.Title).FirstOrDefaultAsync(cancellationToken) : null;
        if (query.Vacancy is not null && title is null) return Error.NotFound;
        var now = clock.UtcNow();
        var all = InterviewRows.Of(db, access);
        if (query.Vacancy is { } only) all = all.Where(r => r.Interview.VacancyId == only);

        var counts = new Dictionary<AgendaView, int>();
        foreach (var view in Enum.GetValues<AgendaView>()) counts[view] = await Only(all, view, now).CountAsync(cancellationToken);
        var paging = query.Paging.Within(counts[query.View]);
        var shown = Only(all, query.View, now);
        var ordered = query.View is AgendaView.All ? shown.OrderByDescending(r => r.Interview.StartsAt).ThenBy(r => r.FamilyName) : shown.OrderBy(r => r.Interview.StartsAt).ThenBy(r => r.FamilyName);
        var rows = await ordered.Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new InterviewAgendaView(
            new Page<InterviewRow>(InterviewRows.Said(rows, now), paging.Number, paging.Size, counts[query.View]),
            counts, await Pools(query.Vacancy, cancellationToken), title);
    }

    private static IQueryable<InterviewRows.Read> Only(IQueryable<InterviewRows.Read> all, AgendaView view, DateTime now) => view switch
    {
        AgendaView.ToCome => all.Where(r => r.Interview.Status == InterviewStatus.Planned && r.Interview.StartsAt > now),
        AgendaView.ToRecord => all.Where(r => r.Interview.Status == InterviewStatus.Planned && r.Interview.StartsAt <= now),
        AgendaView.Offered => all.Where(r => r.Interview.Status == InterviewStatus.Offered),
        _ => all,
    };

    private async Task<IReadOnlyList<SlotPoolRow>> Pools(VacancyId? vacancy, CancellationToken cancellationToken)
    {
        var pools = await (
            from p in db.SlotPools(access).AsNoTracking()
            join v in db.Vacancies(access) on p.VacancyId equals v.Id
            where vacancy == null || p.VacancyId == vacancy
            orderby p.OpenedAt descending
            select new { p.Id, v.Title, p.OpenedAt, p.Slots }).Take(MostPools).ToListAsync(cancellationToken);
        var ids = pools.Select(p => p.Id).ToList();
        var taken = (await db.TakenSlots(access).Where(t => ids.Contains(t.PoolId)).Select(t => t.PoolId).ToListAsync(cancellationToken)).CountBy(p => p).ToDictionary();
        return [.. pools.Select(p => new SlotPoolRow(p.Id, p.Title, p.OpenedAt, p.Slots.Count, taken.GetValueOrDefault(p.Id)))];
    }
}
