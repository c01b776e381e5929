using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Reminds the people in charge of what comes due in six, three, two and one months and is not decided, each once; <see cref="AtOnce"/> at most.</summary>
/// <returns>Of how many there was something to remind.</returns>
[SystemOnly]
public sealed record RemindOfDeadlines : ICommand<int>
{
    public const int AtOnce = 1_000;
}

internal sealed class RemindOfDeadlinesHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<RemindOfDeadlines, int>
{
    /// <summary>Months have 28 to 31 days: the end of a long one is reminded of on the last day of a short one.</summary>
    private const int MonthEndDays = 3;

    public async Task<Result<int>> Handle(RemindOfDeadlines command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var until = today.AddMonths(ReminderSchedule.MonthsBefore[0]).AddDays(MonthEndDays);
        var open = (await db.DueLines(access, db.Agents(access), until, today, cancellationToken)).Where(l => l.Deadline.IsLast && l.State is DeadlineState.Open && IsDue(l, today)).ToList();
        var inCharge = await PeopleInCharge.Read(db, accounts, open.Select(l => l.Agent.OrganisationId), today, cancellationToken);

        // Where nobody may act today there is nobody to tell: it waits for who will.
        var due = open.Where(l => inCharge.For(l.Agent.OrganisationId, l.Decision?.OwnerId).Count > 0).Take(RemindOfDeadlines.AtOnce).ToList();
        var known = due.Select(l => l.Decision?.Id).OfType<DueDecisionId>().ToList();
        var held = await db.DueDecisions(access).Where(d => known.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellationToken);
        var told = new Dictionary<UserId, List<RemindedDecision>>();
        foreach (var line in due)
        {
            var decision = line.Decision is { } read ? held[read.Id] : null;
            if (decision is null)
            {
                decision = new DueDecision(line.Agent.Id, line.Deadline.Matter, line.Deadline.Subject, line.Deadline.DueOn);
                db.Add(decision);
            }

            if (!decision.Remind(line.Deadline.DueOn, today)) continue;
            foreach (var user in inCharge.For(line.Agent.OrganisationId, decision.OwnerId))
            {
                if (!told.TryGetValue(user, out var reminded)) told[user] = reminded = [];
                reminded.Add(new RemindedDecision(decision.Id, decision.RemindedMonths!.Value));
            }
        }

        foreach (var (user, reminded) in told) db.Enqueue(new DeadlinesReminded(user, reminded));
        return due.Count;
    }

    private static bool IsDue(DueLine line, DateOnly today) =>
        ReminderSchedule.Due(line.Deadline.DueOn, today) is { } months && !(line.Decision is { } d && d.DueOn == line.Deadline.DueOn && d.RemindedMonths <= months);
}
