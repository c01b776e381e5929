using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Proposals and arrivals.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Offers()
    {
        var others = SignedIn.But(Candidate);
        return
        [
            Row(Same(w => new OfferSheet(w.Offered.Application.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new OfferForm(w.Offered.Application.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new OfferList(OfferShow.Awaiting, Paging.Of(1, 100))),
                (OfferListView view, AccessWorld w) => view.Rows.Items.Any(r => r.Application == w.Offered.Application.Id), Readers, blank: ReadersElsewhere),
            Row(Same(w => new OfferLetter(w.Offered.Offer.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(w => new OfferLetterFile(w.Offered.Offer.Id)), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewAccepted() is var a ? new PrepareOffer(a.Application.Id, a.Application.Version, Input(w)) : null!), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.Draft, (w, o) => new EditOffer(o.Id, o.Version, Input(w))), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.Draft, (_, o) => new SubmitOffer(o.Id, o.Version, null)), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.InApproval, (_, o) => new ApproveOffer(o.Id, o.Version, null)), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.InApproval, (_, o) => new SendBackOffer(o.Id, o.Version, "Trop tôt")), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.Approved, (_, o) => new SendOffer(o.Id, o.Version)), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.Sent, (w, o) => new ExtendOffer(o.Id, o.Version, w.Data.Today.AddDays(10))), Writers, hidden: WritersElsewhere),
            Row(OnOffer(OfferStatus.Sent, (_, o) => new WithdrawOffer(o.Id, o.Version, "Budget")), Writers, hidden: WritersElsewhere),

            Row(Same(w => new OwnOffer(w.Offered.Application.Id)), [Candidate], hidden: others),
            Row(Same(w => new OwnOfferLetter(w.Offered.Offer.Id)), [Candidate], hidden: others),
            Row(New(async w => await w.NewOffer() is var o ? new AnswerOwnOffer(o.Application.Id, o.Offer.Id, true, null) : null!), [Candidate], hidden: others),
            Row(New(async w => await w.NewOffer(OfferStatus.Approved) is var o ? new OwnOffer(o.Application.Id) : null!), Nobody, hidden: SignedIn, about: "not sent yet"),

            Row(Same(w => new FollowedOffer(w.Token(w.Offered.Application))), Everybody, about: "by its link"),
            Row(Same(w => new FollowedOfferLetter(w.Token(w.Offered.Application), w.Offered.Offer.Id)), Everybody, about: "by its link"),
            Row(New(async w => await w.NewOffer() is var o ? new AnswerFollowedOffer(w.Token(o.Application), o.Offer.Id, false, null) : null!), Everybody, about: "by its link"),
            Row(Same(w => new FollowedOffer(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of another"),
            Row(Same(w => new FollowedOfferLetter(w.Token(w.Application), w.Offered.Offer.Id)), Nobody, hidden: Everybody, about: "by the link of another"),
            Row(Same(w => new AnswerFollowedOffer(w.Token(w.Application), w.Offered.Offer.Id, true, null)), Nobody, hidden: Everybody, about: "by the link of another"),
            Row(OnForgedLink(token => new FollowedOffer(token)), Nobody, hidden: Everybody, about: "by a forged link"),

            Row(Same(w => new OfferMailFacts(w.Offered.Offer.Id)), TheSystem),
            Row(Same(w => new AttachOfferLetter(w.Offered.Offer.Id, FileId.New())), TheSystem),
            Row(Same(_ => new ExpireDueOffers()), TheSystem),
            Row(Same(_ => new RemindOfOffers()), TheSystem),
        ];
    }

    private static IEnumerable<AccessRow> Arrivals()
    {
        var others = SignedIn.But(Candidate);
        return
        [
            Row(Same(w => new ArrivalSheet(w.Arriving.Arrival.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(_ => new ArrivalList(ArrivalShow.UnderWay, Paging.Of(1, 100))),
                (ArrivalListView view, AccessWorld w) => view.Rows.Items.Any(r => r.Id == w.Arriving.Arrival.Id), Readers, blank: ReadersElsewhere),
            Row(OnArrival((_, a) => new TickArrivalTask(a.Id, a.Version, a.Tasks[0].Id, true)), Commenters, hidden: WritersElsewhere),
            Row(OnArrival((_, a) => new EntrustArrivalTask(a.Id, a.Version, a.Tasks[0].Id, "Accueil", "accueil@exemple.fr")), Commenters, hidden: WritersElsewhere),
            Row(OnArrival((w, a) => new AddArrivalTask(a.Id, a.Version, "Offrir un café", ArrivalRole.Manager, w.Data.Today)), Writers, hidden: WritersElsewhere),
            Row(OnArrival((_, a) => new RemoveArrivalTask(a.Id, a.Version, a.Tasks[0].Id)), Writers, hidden: WritersElsewhere),
            Row(OnArrival((w, a) => new MoveArrival(a.Id, a.Version, w.Data.Today.AddDays(40))), Writers, hidden: WritersElsewhere),
            Row(OnArrival((_, a) => new CallOffArrival(a.Id, a.Version, "Désistement")), Writers, hidden: WritersElsewhere),
            Row(Same(w => new ArrivalTemplateForm(w.DirectorateA.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(w => new WriteArrivalTemplate(w.DirectorateA.Id, null, ArrivalTemplate.Usual)), Writers, hidden: WritersElsewhere),

            Row(Same(w => new OwnArrival(w.Arriving.Application.Id)), [Candidate], hidden: others),
            Row(Same(w => new TickOwnArrivalTask(w.Arriving.Application.Id, w.OwnTask.Id)), [Candidate], hidden: others),
            Row(Same(w => new FollowedArrival(w.Token(w.Arriving.Application))), Everybody, about: "by its link"),
            Row(Same(w => new FollowedArrival(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of another"),
            Row(Same(w => new TickFollowedArrivalTask(w.Token(w.Arriving.Application), w.OwnTask.Id)), Everybody, about: "by its link"),
            Row(Same(w => new TickFollowedArrivalTask(w.Token(w.Application), w.OwnTask.Id)), Nobody, hidden: Everybody, about: "by the link of another"),
            Row(Same(w => new LinkedArrivalTask(w.Token(w.Arriving.Arrival.Tasks[0]))), Everybody, about: "by its link"),
            Row(Same(w => new TickLinkedArrivalTask(w.Token(w.Arriving.Arrival.Tasks[0]))), Everybody, about: "by its link"),
            Row(OnForgedLink(token => new LinkedArrivalTask(token)), Nobody, hidden: Everybody, about: "by a forged link"),
            Row(OnForgedLink(token => new TickLinkedArrivalTask(token)), Nobody, hidden: Everybody, about: "by a forged link"),
            Row(Same(w => new LinkedArrivalTask(w.Token(w.Arriving.Application))), Nobody, hidden: Everybody, about: "by the link of an application"),

            Row(Same(w => new ArrivalMailFacts(w.Arriving.Arrival.Id, w.Arriving.Arrival.Tasks[1].Id)), TheSystem),
            Row(Same(_ => new RemindOfArrivals()), TheSystem),
        ];
    }

    private static OfferInput Input(AccessWorld world) => new()
    {
        Status = EmploymentStatus.FixedTerm,
        Category = Category.A,
        StartsOn = world.Data.Today.AddDays(30),
        EndsOn = world.Data.Today.AddDays(300),
        GrossPay = 45_000,
        ExperienceYears = 5,
        Duties = "Concevoir.",
        TeleworkDays = 2,
        AnswerBefore = world.Data.Today.AddDays(8),
    };

    private static Func<AccessWorld, Task<T>> OnOffer<T>(OfferStatus status, Func<AccessWorld, Offer, T> request) =>
        async w => request(w, (await w.NewOffer(status)).Offer);

    private static Func<AccessWorld, Task<T>> OnArrival<T>(Func<AccessWorld, Arrival, T> request) => async w => request(w, (await w.NewArrival()).Arrival);
}
