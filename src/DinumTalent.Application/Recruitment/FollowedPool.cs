using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whether the author of the application that a link opens is in the vivier.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record FollowedPool(string Token) : IQuery<PoolStanding>, IMailLinkRequest;

/// <summary>Where somebody stands in the vivier.</summary>
/// <param name="Token">Of the own page; null for who is not in it.</param>
/// <param name="EndsOn">Last day of the consent.</param>
public sealed record PoolStanding(string? Token, DateOnly? EndsOn)
{
    public bool IsMember => Token is not null;

    internal static async Task<PoolStanding> Read(ITalentDbContext db, IAccess access, IMailLinks links, CancellationToken cancellationToken) =>
        await db.TalentPool(access).OrderByDescending(m => m.EndsOn).Select(m => new { m.Id, m.EndsOn }).FirstOrDefaultAsync(cancellationToken) is { } member
            ? new PoolStanding(links.Token(MailLinkPurpose.TalentPool, member.Id.Value), member.EndsOn)
            : new PoolStanding(null, null);
}

internal sealed class FollowedPoolHandler(ITalentDbContext db, IAccess access, IMailLinks links) : IQueryHandler<FollowedPool, PoolStanding>
{
    public async Task<Result<PoolStanding>> Handle(FollowedPool query, CancellationToken cancellationToken) => await PoolStanding.Read(db, access, links, cancellationToken);
}
