using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Organisations;

/// <summary>Tries something again that was given up, once its cause is mended.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record RetryDeadLetter(Guid Id) : ICommand;

internal sealed class RetryDeadLetterValidator : AbstractValidator<RetryDeadLetter>
{
    public RetryDeadLetterValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class RetryDeadLetterHandler(IAccess access, IDeadLetters letters) : ICommandHandler<RetryDeadLetter>
{
    public async Task<Result> Handle(RetryDeadLetter command, CancellationToken cancellationToken) =>
        access.ReachesState ? await letters.Retry(command.Id, cancellationToken) : AccessErrors.NotGranted;
}
