using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Erases interviews kept long enough, and what was answered by name a year ago.</summary>
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
        ListeningErasure.Erase(db, new ListeningTraces(interviews, intentions, []));
        return interviews.Count + intentions.Count;
    }
}
