using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The link that follows an application was opened: the address under which its author is in the vivier is theirs.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record ConfirmFollowedPool(string Token) : ICommand, IMailLinkRequest;

internal sealed class ConfirmFollowedPoolValidator : AbstractValidator<ConfirmFollowedPool>
{
    public ConfirmFollowedPoolValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class ConfirmFollowedPoolHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<ConfirmFollowedPool>
{
    public async Task<Result> Handle(ConfirmFollowedPool command, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is not { } member) return Error.NotFound;
        member.ConfirmAddress(retention, clock.UtcNow(), clock.Today());
        return Result.Success;
    }
}
