using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Erases interviews kept long enough, what was answered by name a year ago, and what was decided and done to keep agents who left as long ago.</summary>
/// <returns>How many rows went.</returns>
[SystemOnly]
public sealed record EraseOldInterviews : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class EraseOldInterviewsHandler(ITalentDbContext db, IAccess access, InterviewRetention retention, TimeProvider clock) : ICommandHandler<EraseOldInterviews, int>
{
    public async Task<Result<int>> Handle(EraseOldInterviews command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (oldest, old) = (retention.OldestOn(today), today.AddMonths(-DepartureRisk.RecentMonths));
        var interviews = await db.RetentionInterviews(access).Where(i => i.HeldOn < oldest).OrderBy(i => i.HeldOn).Take(EraseOldInterviews.AtOnce).ToListAsync(cancellationToken);
        var intentions = await db.NamedIntentions(access).Where(i => i.SaidOn <= old).OrderBy(i => i.SaidOn).Take(EraseOldInterviews.AtOnce - interviews.Count).ToListAsync(cancellationToken);
        var left = EraseOldInterviews.AtOnce - interviews.Count - intentions.Count;
        var decisions = await db.DueDecisions(access).Where(d => db.Agents(access).Any(a => a.Id == d.AgentId && a.DepartedOn < oldest)).OrderBy(d => d.DueOn).Take(left).ToListAsync(cancellationToken);
        left -= decisions.Count;
        var actions = await db.RetentionActions(access).Where(r => db.Agents(access).Any(a => a.Id == r.AgentId && a.DepartedOn < oldest)).OrderBy(r => r.OpenedOn).Take(left).ToListAsync(cancellationToken);
        ListeningErasure.Erase(db, new ListeningTraces(interviews, intentions, []) { Decisions = decisions, Actions = actions });
        return interviews.Count + intentions.Count + decisions.Count + actions.Count;
    }
}
