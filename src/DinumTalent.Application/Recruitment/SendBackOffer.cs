using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The second person sends a proposal back, and says what to change.</summary>
[Requires(Permission.DecideHires)]
public sealed record SendBackOffer(OfferId Id, long Version, string? Reason) : ICommand;

internal sealed class SendBackOfferValidator : AbstractValidator<SendBackOffer>
{
    public SendBackOfferValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Indiquez ce qu’il faut modifier.")
        .MaximumLength(Offer.ReasonMaxLength).WithMessage("La remarque : {MaxLength} caractères au plus.");
}

internal sealed class SendBackOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SendBackOffer>
{
    public async Task<Result> Handle(SendBackOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Offer.SendBack(command.Reason, user.ActingPerson(), clock.UtcNow(), clock.Today()));
    }
}
