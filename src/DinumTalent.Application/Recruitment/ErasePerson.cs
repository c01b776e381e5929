using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Erases somebody who asked for it by letter or mail: the applications to administrations in scope; for who answers for the
/// whole State, also the vivier, what was agreed to, and the account.
/// </summary>
/// <remarks>RGPD, art. 12 and 17: the administrator has made sure of who asks.</remarks>
[Requires(Permission.ManageAccounts)]
public sealed record ErasePerson(string? Email, bool Confirmed) : ICommand<ErasureOutcome>;

internal sealed class ErasePersonValidator : AbstractValidator<ErasePerson>
{
    public ErasePersonValidator()
    {
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).WithMessage("Saisissez l’adresse électronique de la personne.");
        RuleFor(c => c.Confirmed).Equal(true).WithMessage("Confirmez que vous avez vérifié l’identité de la personne.");
    }
}

internal sealed class ErasePersonHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<ErasePerson, ErasureOutcome>
{
    public Task<Result<ErasureOutcome>> Handle(ErasePerson command, CancellationToken cancellationToken) =>
        PersonErasure.Run(db, access, accounts, EmailAddress.Create(command.Email).Value.Value, new StageActor(null, ""), clock.UtcNow(), cancellationToken);
}
