using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
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
        var lines = (await db.DueLines(access, db.Agents(access), today.AddMonths(Months), today, cancellationToken)).FindAll(l => l.IsPending);
        var inCharge = await PeopleInCharge.Read(db, accounts, lines.Select(l => l.Agent.OrganisationId), today, cancellationToken);
        return lines.SelectMany(l => inCharge.For(l.Agent.OrganisationId, l.Decision?.OwnerId).Select(u => (User: u, Line: l))).GroupBy(l => l.User).ToDictionary(g => g.Key, g => g.Select(l => l.Line).ToList());
    }
}
