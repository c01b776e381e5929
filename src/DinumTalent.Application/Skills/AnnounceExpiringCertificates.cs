using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Tells agents of certificates that end soon, once for each notice; <see cref="AtOnce"/> at most.</summary>
/// <returns>How many were announced.</returns>
[SystemOnly]
public sealed record AnnounceExpiringCertificates : ICommand<int>
{
    public const int AtOnce = 500;
}

internal sealed class AnnounceExpiringCertificatesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnnounceExpiringCertificates, int>
{
    public async Task<Result<int>> Handle(AnnounceExpiringCertificates command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (first, last) = (CertificateExpiry.Notices[0], CertificateExpiry.Notices[^1]);
        var (soon, verySoon) = (today.AddDays(first), today.AddDays(last));
        var ending = await db.Assessments(access)
            .Where(a => a.ValidUntil == null && a.ExpiresOn >= today && a.ExpiresOn <= soon
                && (a.ExpiryNotice == null || (a.ExpiresOn <= verySoon && a.ExpiryNotice > last)))
            .OrderBy(a => a.ExpiresOn)
            .Take(AnnounceExpiringCertificates.AtOnce)
            .ToListAsync(cancellationToken);
        return ending.Count(a => a.AnnounceExpiry(today));
    }
}
