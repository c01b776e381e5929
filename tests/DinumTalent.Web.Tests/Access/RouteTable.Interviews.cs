using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Interviews.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Interviews() =>
    [
        At("/gestion/entretiens", _ => Routes.Interviews) with { Shown = Staff },
        At("/gestion/entretiens", w => Routes.InterviewsOf(w.Interviewing.Id), "of a vacancy") with
        {
            // Who treats no recruitment sees the own interviews, whatever vacancy is asked for.
            Shown = Staff.But(ReadersElsewhere), Missing = ReadersElsewhere,
        },

        // An interview exists for those who treat the application or are in the panel, and for nobody else of the staff.
        .. new[] { "", "/agenda.ics" }.Select(page => At("/gestion/entretiens/{id}" + page, w => Routes.Interview(w.Interview.Id) + page) with
        {
            // The panel records its interview; all else is for those who treat the application.
            Shown = [.. Readers, AssignedInA], Missing = Staff.But([.. Readers, AssignedInA]), Acting = [.. Writers, AssignedInA],
        }),
        At("/gestion/entretiens/{id}/deplacer", w => Routes.MoveInterview(w.Interview.Id)) with { Shown = Writers, Missing = ReadersElsewhere },
        At("/gestion/candidatures/{id}/entretien", w => Routes.PlanInterview(w.Interviewed.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        At("/gestion/offres/{id}/creneaux", w => Routes.OpenSlots(w.Interviewing.Id)) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/creneaux/{id}", w => Routes.SlotPool(w.Slots.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        At("/gestion/modeles-de-criteres", _ => Routes.CriteriaTemplates) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/candidatures/{id}/compte-rendu", w => Routes.Assessment(w.Interviewed.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
        At("/gestion/candidatures/{id}/compte-rendu", w => Routes.Assessment(w.Interviewed.Id, version: 1), "of a version never kept") with { Missing = [.. Readers, .. ReadersElsewhere] },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/candidatures/{id}/compte-rendu.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.Assessment(w.Interviewed.Id, format), format) with { Shown = Readers, Missing = ReadersElsewhere }),
        .. new[] { "", ".pdf", ".csv", ".xlsx" }.SelectMany(form => new[]
        {
            At("/gestion/candidatures/{id}/dossier" + Of(form), w => Routes.ApplicationFile(w.Interviewed.Id) + form, form) with { Shown = Readers, Missing = ReadersElsewhere },
            At("/gestion/candidatures/{id}/grille-entretien" + Of(form), w => Routes.InterviewGrid(w.Interviewed.Id) + form, form) with { Shown = Readers, Missing = ReadersElsewhere },
            At("/gestion/evaluations/{id}/grille-entretien" + Of(form), w => Routes.OwnInterviewGrid(w.Application.Id) + form, form) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },
        }),
        At("/gestion/evaluations/{id}/grille-entretien", w => Routes.OwnInterviewGrid(w.HeldInterview.ApplicationId, w.HeldInterview.Id), "of an interview") with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },

        .. new[] { "", "/agenda.ics" }.Select(page =>
            At("/candidat/entretiens/{id}" + page, w => Routes.MyInterview(w.Interview.Id) + page) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) }),

        // The link of a mail opens the interviews of its application to whoever holds it.
        .. new[] { "", "/agenda.ics" }.SelectMany(page => new[]
        {
            At("/suivi/{jeton}/entretien/{id}" + page, w => Routes.FollowedInterview(w.Token(w.Interviewed), w.Interview.Id) + page) with { Shown = Everybody },
            At("/suivi/{jeton}/entretien/{id}" + page, w => Routes.FollowedInterview(w.Token(w.ApplicationInB), w.Interview.Id) + page, "of another") with { Missing = Everybody },
            At("/suivi/{jeton}/entretien/{id}" + page, w => Routes.FollowedInterview("un-jeton-invente", w.Interview.Id) + page, "forged") with { Missing = Everybody },
        }),
        At("/dev/courriels/{id}/pieces/{numero:int}", _ => "/dev/courriels/1/pieces/0") with { Missing = Everybody },
    ];

    private static string Of(string form) => form.Length == 0 ? "" : ".{format:regex(^(pdf|csv|xlsx)$)}";
}
