using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;

namespace DinumTalent.Application.Retention;

/// <summary>Takes on what is to be decided, gives it to somebody who may act there, or leaves it to all who may.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Version">Of the decision that was seen; 0 where there was none.</param>
/// <param name="Owner">Who answers for it from now on; null: nobody by name.</param>
[Requires(Permission.ManageRetention)]
public sealed record EntrustDeadline(DueSubject Subject, long Version, UserId? Owner) : ICommand;

internal sealed class EntrustDeadlineValidator : AbstractValidator<EntrustDeadline>
{
    public EntrustDeadlineValidator() => RuleFor(c => c.Subject).NotNull();
}

internal sealed class EntrustDeadlineHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<EntrustDeadline>
{
    public async Task<Result> Handle(EntrustDeadline command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var found = await db.ToDecide(access, command.Subject, command.Version, today, cancellationToken);
        if (found.IsFailure) return found.ToResult();

        var (decision, known) = found.Value;
        if (command.Owner is { } owner && !(await PeopleInCharge.Read(db, accounts, [known.Agent.OrganisationId], today, cancellationToken)).MayAct(owner, known.Agent.OrganisationId))
            return RadarErrors.OwnerUnknown;
        decision.Entrust(command.Owner, known.DueOn!.Value);
        return Result.Success;
    }
}
