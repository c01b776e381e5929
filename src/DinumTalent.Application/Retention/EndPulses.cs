using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Winds up the rounds whose last day is over: from then on nobody knows who was invited, nor who answered, and the results can be read.</summary>
/// <returns>How many ended.</returns>
[SystemOnly]
public sealed record EndPulses : ICommand<int>;

internal sealed class EndPulsesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EndPulses, int>
{
    public async Task<Result<int>> Handle(EndPulses command, CancellationToken cancellationToken)
    {
        var (today, ended) = (clock.Today(), 0);
        foreach (var round in await db.PulseRounds(access).Where(r => r.EndedOn == null && r.ClosesOn < today).ToListAsync(cancellationToken))
        {
            var (invited, _) = await db.PulseTurnout(access, round.Id, cancellationToken);
            if (!round.End(invited, today)) continue;
            await db.ForgetPulseEntries(round.Id, cancellationToken);
            ended++;
        }

        return ended;
    }
}
