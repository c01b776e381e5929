using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Mails the invitation again to somebody who has not set a password yet.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record ResendInvitation(UserId Id) : ICommand;

internal sealed class ResendInvitationValidator : AbstractValidator<ResendInvitation>
{
    public ResendInvitationValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ResendInvitationHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : ICommandHandler<ResendInvitation>
{
    public async Task<Result> Handle(ResendInvitation command, CancellationToken cancellationToken) =>
        await db.Grants(access).AnyAsync(g => g.UserId == command.Id, cancellationToken)
            ? await accounts.InviteAgain(command.Id, cancellationToken)
            : Error.NotFound;
}
