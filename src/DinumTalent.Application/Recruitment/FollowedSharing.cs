using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whether the author of the application that a link opens lets recruiters know of the others.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedSharing(string Token) : IQuery<bool>, IMailLinkRequest;

internal sealed class FollowedSharingHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FollowedSharing, bool>
{
    public async Task<Result<bool>> Handle(FollowedSharing query, CancellationToken cancellationToken) =>
        await db.ApplicationSharings(access).AnyAsync(s => s.WithdrawnAt == null, cancellationToken);
}
