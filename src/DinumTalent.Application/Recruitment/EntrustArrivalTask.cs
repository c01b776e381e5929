using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Names who does a task of an arrival: somebody with an account, or a name and an address. That person is told by mail.</summary>
[Requires(Permission.CommentApplications)]
public sealed record EntrustArrivalTask(ArrivalId Id, long Version, ArrivalTaskId Task, string? Name, string? Email) : ICommand;

internal sealed class EntrustArrivalTaskValidator : AbstractValidator<EntrustArrivalTask>
{
    public EntrustArrivalTaskValidator() => RuleFor(c => c.Name).MaximumLength(ArrivalTask.NameMaxLength).WithMessage("Le nom : {MaxLength} caractères au plus.");
}

internal sealed class EntrustArrivalTaskHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : ICommandHandler<EntrustArrivalTask>
{
    public async Task<Result> Handle(EntrustArrivalTask command, CancellationToken cancellationToken)
    {
        var arrival = await db.Arrivals(access).Load(command.Id, command.Version, cancellationToken);
        if (arrival.IsFailure) return arrival.ToResult();
        var email = EmailAddress.Create(command.Email);
        if (email.IsFailure) return email.Error with { Field = nameof(command.Email) };
        // Whether an account exists is not shown: the name stays what was typed.
        var account = await accounts.FindByEmail(email.Value, cancellationToken);
        return arrival.Value.Entrust(command.Task, account is { IsEnabled: true, IsConfirmed: true } ? account.Id : null, command.Name, email.Value);
    }
}
