using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Tells each person in charge, once a week, what is overdue and what comes due within a month; who has nothing of it hears nothing.</summary>
/// <returns>How many people are told.</returns>
[SystemOnly]
public sealed record DigestDeadlines : ICommand<int>;

internal sealed class DigestDeadlinesHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<DigestDeadlines, int>
{
    public async Task<Result<int>> Handle(DigestDeadlines command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var told = (await WeeklyLines.Read(db, access, accounts, today, cancellationToken)).Keys.ToList();
        var held = await db.DeadlineDigests(access).Where(d => told.Contains(d.UserId)).ToDictionaryAsync(d => d.UserId, cancellationToken);
        foreach (var user in told.Where(u => !held.ContainsKey(u)))
        {
            held[user] = new DeadlineDigest(user);
            db.Add(held[user]);
        }

        return held.Values.Count(d => d.Send(today));
    }
}

/// <summary>What the weekly mail is about.</summary>
internal static class WeeklyLines
{
    /// <summary>How far it looks ahead, in calendar months.</summary>
    private const int Months = 1;

    /// <summary>Lines that wait, by person in charge, overdue ones first.</summary>
    public static async Task<Dictionary<UserId, List<DueLine>>> Read(ITalentDbContext db, IAccess access, IAccounts accounts, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = await Pending(db, access, db.Agents(access), today, cancellationToken);
        var inCharge = await PeopleInCharge.Read(db, accounts, lines.Select(l => l.Agent.OrganisationId), today, cancellationToken);
        return lines.SelectMany(l => inCharge.For(l.Agent.OrganisationId, l.Decision?.OwnerId).Select(u => (User: u, Line: l))).GroupBy(l => l.User).ToDictionary(g => g.Key, g => g.Select(l => l.Line).ToList());
    }

    /// <summary>The same lines of one person, without reading those of all others: where she is nearest, or is named.</summary>
    public static async Task<List<DueLine>> Of(UserId user, ITalentDbContext db, IAccess access, IAccounts accounts, DateOnly today, CancellationToken cancellationToken)
    {
        var kept = await db.KeptBy(user, today, cancellationToken);
        var inCharge = await PeopleInCharge.Read(db, accounts, kept, today, cancellationToken);
        var nearest = kept.Where(o => inCharge.For(o, null).Contains(user)).ToList();
        var among = db.Agents(access).Where(a => nearest.Contains(a.OrganisationId) || db.DueDecisions(access).Any(d => d.AgentId == a.Id && d.OwnerId == user));
        return (await Pending(db, access, among, today, cancellationToken)).FindAll(l => inCharge.For(l.Agent.OrganisationId, l.Decision?.OwnerId).Contains(user));
    }

    private static async Task<List<DueLine>> Pending(ITalentDbContext db, IAccess access, IQueryable<Agent> among, DateOnly today, CancellationToken cancellationToken) =>
        (await db.DueLines(access, among, today.AddMonths(Months), today, cancellationToken)).FindAll(l => l.IsPending);
}
