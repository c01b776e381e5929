using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Notes that a candidate whose address refuses mail was told in another way.</summary>
[Requires(Permission.MoveApplications)]
public sealed record SettleUndeliveredMessage(CandidateMessageId Id, long Version, string? How) : ICommand;

internal sealed class SettleUndeliveredMessageValidator : AbstractValidator<SettleUndeliveredMessage>
{
    public SettleUndeliveredMessageValidator() => RuleFor(c => c.How)
        .NotEmpty().WithMessage("Indiquez comment le candidat est prévenu.")
        .MaximumLength(CandidateMessage.FailureMaxLength).WithMessage($"{CandidateMessage.FailureMaxLength} caractères au plus.");
}

internal sealed class SettleUndeliveredMessageHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SettleUndeliveredMessage>
{
    public async Task<Result> Handle(SettleUndeliveredMessage command, CancellationToken cancellationToken)
    {
        var message = await db.CandidateMessages(access).Load(command.Id, command.Version, cancellationToken);
        return message.Then(m => m.Settle(command.How, user.ActingPerson(), clock.UtcNow()));
    }
}
