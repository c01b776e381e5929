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

/// <summary>Somebody who was invited to apply says whether it is of interest.</summary>
[MailLink(MailLinkPurpose.PoolInvitation)]
public sealed record AnswerPoolInvitation(string Token, bool Interested) : ICommand, IMailLinkRequest;

internal sealed class AnswerPoolInvitationValidator : AbstractValidator<AnswerPoolInvitation>
{
    public AnswerPoolInvitationValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class AnswerPoolInvitationHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<AnswerPoolInvitation>
{
    public async Task<Result> Handle(AnswerPoolInvitation command, CancellationToken cancellationToken)
    {
        if (await db.PoolInvitations(access).FirstOrDefaultAsync(cancellationToken) is not { } invitation) return Error.NotFound;
        invitation.Reply(command.Interested, clock.UtcNow());
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is { } member) member.Contact(retention, clock.Today());
        return Result.Success;
    }
}
