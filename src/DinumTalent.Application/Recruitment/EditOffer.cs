using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Rewrites a proposal that was not sent; what was approved needs approval anew.</summary>
[Requires(Permission.DecideHires)]
public sealed record EditOffer(OfferId Id, long Version, OfferInput Terms) : ICommand;

internal sealed class EditOfferValidator : AbstractValidator<EditOffer>
{
    public EditOfferValidator() => RuleFor(c => c.Terms).SetValidator(new OfferInputValidator());
}

internal sealed class EditOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<EditOffer>
{
    public async Task<Result> Handle(EditOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var terms = command.Terms.Terms();
        if (terms.IsFailure) return terms.ToResult();

        var (offer, application, vacancy) = treated.Value;
        var facts = await TreatedOffer.Facts(db, access, application, vacancy, terms.Value.Period.Start, cancellationToken);
        return offer.Edit(terms.Value, application, vacancy, facts, user.ActingPerson(), clock.Today());
    }
}
