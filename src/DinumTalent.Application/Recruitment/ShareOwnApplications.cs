using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in candidate lets recruiters know of the other applications, or no longer.</summary>
[OwnData]
public sealed record ShareOwnApplications(bool Shares) : ICommand;

internal sealed class ShareOwnApplicationsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ShareOwnApplications>
{
    public async Task<Result> Handle(ShareOwnApplications command, CancellationToken cancellationToken) =>
        access.ConfirmedEmail is { } email ? await Sharings.Set(db, access, email, command.Shares, clock.UtcNow(), cancellationToken) : Error.NotFound;
}

/// <summary>Writes the consent of an address.</summary>
internal static class Sharings
{
    public static async Task<Result> Set(ITalentDbContext db, IAccess access, string email, bool shares, DateTime now, CancellationToken cancellationToken)
    {
        var sharing = await db.ApplicationSharings(access).FirstOrDefaultAsync(s => s.Email == email, cancellationToken);
        if (sharing is not null) sharing.Set(shares, now);
        else if (shares) db.Add(new ApplicationSharing(email, now));
        return Result.Success;
    }
}
