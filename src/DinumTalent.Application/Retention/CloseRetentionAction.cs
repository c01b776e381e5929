using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;

namespace DinumTalent.Application.Retention;

/// <summary>Ends an action, done or given up, with what it came to.</summary>
[Requires(Permission.ManageRetention)]
public sealed record CloseRetentionAction(RetentionActionId Id, long Version, bool? Done, string? Outcome) : ICommand;

internal sealed class CloseRetentionActionValidator : AbstractValidator<CloseRetentionAction>
{
    public CloseRetentionActionValidator()
    {
        RuleFor(c => c.Done).NotNull().WithMessage("Dites si l’action est faite ou abandonnée.");
        RuleFor(c => c.Outcome).NotEmpty().WithMessage(RadarErrors.OutcomeMissing.Message).MaximumLength(RetentionAction.TextMaxLength).WithMessage(RadarErrors.OutcomeTooLong.Message);
    }
}

internal sealed class CloseRetentionActionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CloseRetentionAction>
{
    public async Task<Result> Handle(CloseRetentionAction command, CancellationToken cancellationToken)
    {
        var action = await db.RetentionActions(access).Load(command.Id, command.Version, cancellationToken);
        return action.Then(a => a.Close(command.Done!.Value, command.Outcome, clock.Today()));
    }
}
