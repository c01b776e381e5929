using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reminds those whose tasks for an arrival are due soon or late; <see cref="AtOnce"/> arrivals at most.</summary>
/// <returns>How many arrivals were looked at and had something to remind of.</returns>
[SystemOnly]
public sealed record RemindOfArrivals : ICommand<int>
{
    public const int AtOnce = 100;
}

internal sealed class RemindOfArrivalsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RemindOfArrivals, int>
{
    public async Task<Result<int>> Handle(RemindOfArrivals command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (soon, before) = (today.AddDays(Arrival.ReminderDays), today.AddDays(-Arrival.RepeatDays));
        var due = await db.Arrivals(access)
            .Where(a => a.CalledOffAt == null && a.Tasks.Any(t => t.DoneAt == null
                && ((t.RemindedOn == null && t.DueOn <= soon) || (t.DueOn < today && t.RemindedOn <= before))))
            .OrderBy(a => a.StartsOn).ThenBy(a => a.Id)
            .Take(RemindOfArrivals.AtOnce)
            .ToListAsync(cancellationToken);
        return due.Count(a => a.Remind(today) > 0);
    }
}
