using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;

namespace DinumTalent.Application.Retention;

/// <summary>Decides what follows a contract, a trial, a certificate or a mission: one of the lawful choices, with its reason.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Version">Of the decision that was seen; 0 where there was none.</param>
/// <param name="Choice">What.</param>
/// <param name="Reason">Why.</param>
/// <param name="ToldOn">Day on which the agent was told, if that is done.</param>
[Requires(Permission.ManageRetention)]
public sealed record DecideDeadline(DueSubject Subject, long Version, DecisionChoice? Choice, string? Reason, DateOnly? ToldOn) : ICommand;

internal sealed class DecideDeadlineValidator : AbstractValidator<DecideDeadline>
{
    public DecideDeadlineValidator()
    {
        RuleFor(c => c.Subject).NotNull();
        RuleFor(c => c.Choice).NotNull().WithMessage("Choisissez ce que vous décidez.").IsInEnum().WithMessage("Choisissez ce que vous décidez.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage(RadarErrors.ReasonMissing.Message).MaximumLength(DueDecision.ReasonMaxLength).WithMessage(RadarErrors.ReasonTooLong.Message);
    }
}

internal sealed class DecideDeadlineHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<DecideDeadline>
{
    public async Task<Result> Handle(DecideDeadline command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var found = await db.ToDecide(access, command.Subject, command.Version, today, cancellationToken);
        return found.Then(f => f.Decision.Decide(
            command.Choice!.Value, command.Reason, command.ToldOn, f.Known.Choices(command.Subject, today), user.Id, f.Known.DueOn!.Value, today));
    }
}
