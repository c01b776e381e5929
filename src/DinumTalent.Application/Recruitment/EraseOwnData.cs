using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in person has everything erased that was given as a candidate; applications under way are withdrawn.</summary>
/// <remarks>RGPD, art. 17 and 21.</remarks>
[OwnData]
public sealed record EraseOwnData(bool Confirmed) : ICommand<ErasureOutcome>;

internal sealed class EraseOwnDataValidator : AbstractValidator<EraseOwnData>
{
    public EraseOwnDataValidator() => RuleFor(c => c.Confirmed).Equal(true).WithMessage("Cochez la case pour confirmer l’effacement.");
}

internal sealed class EraseOwnDataHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<EraseOwnData, ErasureOutcome>
{
    public Task<Result<ErasureOutcome>> Handle(EraseOwnData command, CancellationToken cancellationToken) =>
        PersonErasure.Run(db, access, accounts, null, new StageActor(null, ""), clock.UtcNow(), cancellationToken);
}
