using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Answers to candidates, the end of a recruitment, its file.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Answers() =>
    [
        At("/gestion/offres/{id}/fin", w => Routes.EndRecruitment(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        At("/gestion/offres/{id}/dossier", w => Routes.RecruitmentFile(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        .. new[] { "message", "messages" }.Select(page =>
            At("/gestion/candidatures/{id}/" + page, w => $"{Routes.Application(w.Application.Id)}/{page}") with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers }),
        .. new[] { Routes.MessageTemplates, Routes.NewMessageTemplate }.Select(address => At(address, _ => address) with { Shown = [.. Writers, .. WritersElsewhere] }),
        At("/gestion/offres/modeles-de-message/{id}", _ => $"{Routes.MessageTemplates}/{Unknown}", "unknown") with { Missing = [.. Writers, .. WritersElsewhere] },
        At("/candidat/candidatures/{id}/precisions", w => Routes.MyFeedback(w.Application.Id)) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) },
        At("/suivi/{jeton}/precisions", w => Routes.FollowUpFeedback(w.Token(w.Application))) with { Shown = Everybody },
        At("/suivi/{jeton}/precisions", _ => Routes.FollowUpFeedback("un-jeton-invente"), "forged") with { Missing = Everybody },
    ];
}
