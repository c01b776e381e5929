using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Proposals and arrivals.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Offers() =>
    [
        At("/gestion/propositions", _ => Routes.Offers) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/propositions/{id}/lettre", w => Routes.SentOfferLetter(w.Offered.Offer.Id)) with { Shown = Writers, Missing = WritersElsewhere },
        .. new[] { "", "/prolonger", "/retirer" }.Select(page =>
            At("/gestion/candidatures/{id}/proposition" + page, w => Routes.Offer(w.Offered.Application.Id) + page) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers }),
        .. new[] { "/modifier", "/lettre", "/lettre.pdf" }.Select(page =>
            At("/gestion/candidatures/{id}/proposition" + page, w => Routes.Offer(w.Offered.Application.Id) + page) with { Shown = Writers, Missing = WritersElsewhere }),

        At("/suivi/{jeton}/proposition", w => Routes.FollowedOffer(w.Token(w.Offered.Application))) with { Shown = Everybody },
        At("/suivi/{jeton}/proposition", w => Routes.FollowedOffer(w.Token(w.Application)), "where none was made") with { Missing = Everybody },
        At("/suivi/{jeton}/proposition", _ => Routes.FollowedOffer("un-jeton-invente"), "forged") with { Missing = Everybody },
        At("/suivi/{jeton}/proposition/{offer}", w => Routes.FollowedOfferLetter(w.Token(w.Offered.Application), w.Offered.Offer.Id)) with { Shown = Everybody },
        At("/suivi/{jeton}/proposition/{offer}", w => Routes.FollowedOfferLetter(w.Token(w.Application), w.Offered.Offer.Id), "of another application") with { Missing = Everybody },
        At("/candidat/candidatures/{id}/proposition", w => Routes.MyOffer(w.Offered.Application.Id)) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) },
        At("/candidat/candidatures/{id}/proposition/{offer}", w => Routes.MyOfferLetter(w.Offered.Application.Id, w.Offered.Offer.Id)) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) },
    ];

    private static IEnumerable<RouteRow> Arrivals() =>
    [
        At("/gestion/arrivees", _ => Routes.Arrivals) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/arrivees/{id}", w => Routes.Arrival(w.Arriving.Arrival.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Commenters },
        At("/gestion/arrivees/modeles", _ => Routes.ArrivalTemplates) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/arrivees/modeles", w => Routes.ArrivalTemplate(w.DirectorateA.Id), "of a directorate") with { Shown = Writers, Missing = WritersElsewhere },

        At("/suivi/{jeton}/arrivee", w => Routes.FollowedArrival(w.Token(w.Arriving.Application))) with { Shown = Everybody },
        At("/suivi/{jeton}/arrivee", _ => Routes.FollowedArrival("un-jeton-invente"), "forged") with { Missing = Everybody },
        At("/candidat/candidatures/{id}/arrivee", w => Routes.MyArrival(w.Arriving.Application.Id)) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) },
        At("/arrivees/{jeton}", w => Routes.ArrivalTask(w.Token(w.Arriving.Arrival.Tasks[0]))) with { Shown = Everybody },
        At("/arrivees/{jeton}", _ => Routes.ArrivalTask("un-jeton-invente"), "forged") with { Missing = Everybody },
    ];
}
