using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Asks fellows and hosts of missions that end soon what comes next; answers how many, <see cref="AtOnce"/> at most.</summary>
[SystemOnly]
public sealed record AskRenewals : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class AskRenewalsHandler(ITalentDbContext db, IAccess access, MissionDelays delays, TimeProvider clock) : ICommandHandler<AskRenewals, int>
{
    public async Task<Result<int>> Handle(AskRenewals command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var until = today.AddDays(delays.RenewalDays);
        var due = await db.Missions(access).Where(m => m.RenewalAskedOn == null && m.EndedOn == null && m.StartsOn <= today && m.EndsOn >= today && m.EndsOn <= until)
            .OrderBy(m => m.EndsOn).ThenBy(m => m.Email).Take(AskRenewals.AtOnce).ToListAsync(cancellationToken);
        return due.Count(m => m.AskRenewal(delays.RenewalDays, today));
    }
}
