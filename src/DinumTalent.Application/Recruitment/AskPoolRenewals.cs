using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Asks those whose consent ends soon whether they want to stay; answers how many, <see cref="AtOnce"/> at most.</summary>
[SystemOnly]
public sealed record AskPoolRenewals : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class AskPoolRenewalsHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<AskPoolRenewals, int>
{
    public async Task<Result<int>> Handle(AskPoolRenewals command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var until = today.AddDays(retention.NoticeDays);
        var due = await db.TalentPool(access).Where(m => m.AddressConfirmedAt != null && m.RenewalAskedOn == null && m.EndsOn <= until)
            .OrderBy(m => m.EndsOn).ThenBy(m => m.Email).Take(AskPoolRenewals.AtOnce).ToListAsync(cancellationToken);
        foreach (var member in due.Where(m => retention.IsDueToAsk(m.EndsOn, m.RenewalAskedOn, today))) member.AskRenewal(today);
        return due.Count;
    }
}
