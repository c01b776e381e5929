using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Erases those who did not renew their consent in time or never confirmed their address; answers how many, <see cref="AtOnce"/> at most.</summary>
/// <remarks>CNIL, guide recrutement (2023); RGPD, art. 5, 1, e.</remarks>
[SystemOnly]
public sealed record ErasePoolMembers : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class ErasePoolMembersHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<ErasePoolMembers, int>
{
    public async Task<Result<int>> Handle(ErasePoolMembers command, CancellationToken cancellationToken)
    {
        var (today, unconfirmed) = (clock.Today(), clock.UtcNow().AddDays(-retention.ConfirmDays));
        var asked = today.AddDays(-retention.NoticeDays);
        var over = await db.TalentPool(access)
            .Where(m => (m.AddressConfirmedAt == null && m.ConsentedAt < unconfirmed) || (m.AddressConfirmedAt != null && m.EndsOn < today && m.RenewalAskedOn < asked))
            .OrderBy(m => m.EndsOn).ThenBy(m => m.Email).Take(ErasePoolMembers.AtOnce).ToListAsync(cancellationToken);
        foreach (var member in over)
        {
            if (member.AddressConfirmedAt is not null && !retention.IsOver(member.EndsOn, member.RenewalAskedOn, today)) continue;
            if (member.Cv is { } cv) await db.ReleaseFile(cv.FileId, cancellationToken);
            member.Leave(member.AddressConfirmedAt is null ? PoolDeparture.NotConfirmed : PoolDeparture.NotRenewed);
            db.Remove(member);
        }

        return over.Count;
    }
}
