using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes a proposal back, with a reason. Sent, it frees the post and the candidate is told; not sent, the candidate stays accepted.</summary>
[Requires(Permission.DecideHires)]
public sealed record WithdrawOffer(OfferId Id, long Version, string? Reason) : ICommand;

internal sealed class WithdrawOfferValidator : AbstractValidator<WithdrawOffer>
{
    public WithdrawOfferValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Indiquez le motif.")
        .MaximumLength(Offer.ReasonMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
}

internal sealed class WithdrawOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<WithdrawOffer>
{
    public async Task<Result> Handle(WithdrawOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Vacancy.WithdrawOffer(t.Offer, t.Application, command.Reason, user.ActingPerson(), clock.UtcNow()));
    }
}
