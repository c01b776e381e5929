using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The link of the acknowledging mail was opened: the address is the person's. Again, it changes nothing.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record ConfirmFellowAddress(string Token) : ICommand, IMailLinkRequest;

internal sealed class ConfirmFellowAddressValidator : AbstractValidator<ConfirmFellowAddress>
{
    public ConfirmFellowAddressValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class ConfirmFellowAddressHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ConfirmFellowAddress>
{
    public async Task<Result> Handle(ConfirmFellowAddress command, CancellationToken cancellationToken)
    {
        if (await db.FellowApplications(access).FirstOrDefaultAsync(cancellationToken) is not { } application) return Error.NotFound;
        application.ConfirmAddress(clock.UtcNow());
        return Result.Success;
    }
}
