using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>With a proposal under way, nobody is hired before the candidate has accepted it, nor on other terms than those accepted.</summary>
/// <remarks>A choice of design. Without a proposal, an accepted candidate is hired directly.</remarks>
/// <param name="Offer">Under way; null without one.</param>
/// <param name="Terms">To be signed.</param>
public sealed record AgreedTerms(Offer? Offer, ContractTerms Terms) : IRule
{
    public Result On(DateOnly day) =>
        Offer is null ? Result.Success
        : Offer.Status is not OfferStatus.Accepted ? OfferErrors.NotAnsweredYet(Offer.Status)
        : (Offer.Employment, Offer.Category, Offer.StartsOn, Offer.EndsOn) != (Terms.Status, Terms.Category, Terms.Period.Start, Terms.Period.End) ? OfferErrors.OtherTerms
        : Result.Success;
}
