using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Organisations;

/// <summary>Says that something that was given up need not be done any more, and why.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record SetDeadLetterAside(Guid Id, string? Reason) : ICommand
{
    public const int ReasonMaxLength = 500;
}

internal sealed class SetDeadLetterAsideValidator : AbstractValidator<SetDeadLetterAside>
{
    public SetDeadLetterAsideValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Dites pourquoi : le motif reste dans le journal.")
        .MaximumLength(SetDeadLetterAside.ReasonMaxLength).WithMessage("Saisissez un motif de {MaxLength} caractères au plus.");
}

internal sealed class SetDeadLetterAsideHandler(IAccess access, IDeadLetters letters) : ICommandHandler<SetDeadLetterAside>
{
    public async Task<Result> Handle(SetDeadLetterAside command, CancellationToken cancellationToken) =>
        access.ReachesState
            ? await letters.SetAside(command.Id, command.Reason!.Trim(), cancellationToken)
            : AccessErrors.NotGranted;
}
