using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <summary>What everybody gets at every address. Whoever a line does not name gets the sign-in page, or 403 when signed in.</summary>
internal static class RouteTable
{
    private static readonly Guid Unknown = Guid.Parse("0190c1f0-0000-7000-8000-000000000000");

    public static IReadOnlyList<RouteRow> Rows { get; } = [.. Public(), .. Accounts(), .. Candidates(), .. Vacancies(), .. Applications(), .. Reports(), .. Administration()];

    private static IEnumerable<RouteRow> Public() =>
    [
        .. new[] { "/", "/offres", "/accessibilite", "/mentions-legales", "/donnees-personnelles", "/plan-du-site", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/sante/vivant", "/sante/pret" }
            .Select(address => At(address, _ => address) with { Shown = Everybody }),

        At("/offres/{slug}", w => Routes.PublicVacancy(w.Vacancy.Slug)) with { Shown = Everybody },
        At("/offres/{slug}", w => Routes.PublicVacancy(w.Draft.Slug), "of a draft") with { Missing = Everybody },
        At("/offres/{slug}/candidater", w => Routes.Apply(w.Vacancy.Slug)) with { Shown = Everybody },
        At("/offres/{slug}/candidater", w => Routes.Apply(w.Draft.Slug), "of a draft") with { Missing = Everybody },
        .. new[] { "cv", "questions", "verification", "recue" }
            .Select(step => At($"/offres/{{slug}}/candidater/{step}", w => $"{Routes.Apply(w.Vacancy.Slug)}/{step}") with { Moved = Everybody }),

        // The link of a mail opens its application to whoever holds it.
        .. new[] { "", "/cv", "/retrait" }.SelectMany(page => new[]
        {
            At("/suivi/{jeton}" + page, w => Routes.FollowUp(w.Token(w.Application)) + page) with { Shown = Everybody },
            At("/suivi/{jeton}" + page, w => Routes.FollowUp("un-jeton-invente") + page, "forged") with { Missing = Everybody },
        }),

        At("/erreurs/{code:int}", _ => "/erreurs/404") with { Missing = Everybody },
        .. new[] { "/dev/courriels", "/dev/courriels/{id}", "/dev/courriels/{id}/html", "/dev/dsfr" }
            .Select(address => At(address, _ => address.Replace("{id}", "1", StringComparison.Ordinal)) with { Missing = Everybody }),
    ];

    private static IEnumerable<RouteRow> Accounts() =>
    [
        At("/connexion", _ => Routes.SignInPage) with { Shown = [Anonymous], Moved = SignedIn },
        At("/connexion/code", _ => Routes.SignInCode, "without a password before") with { SignIn = Everybody },
        At("/deconnexion", _ => Routes.SignOut) with { Shown = SignedIn, Moved = [Anonymous] },
        .. new[] { "/inscription", "/inscription/renvoyer", "/message-envoye", "/mot-de-passe-oublie", "/compte/adresse/confirmation" }
            .Select(address => At(address, _ => address) with { Shown = Everybody }),
        .. new[] { "/inscription/confirmation", "/invitation", "/mot-de-passe" }
            .Select(address => At(address, _ => $"{address}?compte={Unknown}&jeton=un-jeton-invente", "forged") with { Invalid = Everybody }),
        .. new[] { "/compte", "/compte/adresse", "/compte/mot-de-passe", "/compte/second-facteur" }
            .Select(address => At(address, _ => address) with { Shown = SignedIn }),
        At("/compte/codes-de-secours", _ => Routes.RecoveryCodes) with { Moved = SignedIn },
    ];

    private static IEnumerable<RouteRow> Candidates() =>
    [
        .. new[] { "/candidat", "/candidat/donnees", "/candidat/donnees/fichier" }.Select(address => At(address, _ => address) with { Shown = SignedIn }),
        .. new[] { "", "/cv", "/retrait" }.Select(page =>
            At("/candidat/candidatures/{id}" + page, w => Routes.MyApplication(w.Application.Id) + page) with { Shown = [Candidate], Missing = SignedIn.But(Candidate) }),
    ];

    private static IEnumerable<RouteRow> Vacancies() =>
    [
        At("/gestion", _ => Routes.Dashboard) with { Shown = Staff },
        At("/gestion/offres", _ => Routes.ManagedVacancies) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/offres/nouvelle", _ => Routes.NewVacancy) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/offres/{id}", w => Routes.Vacancy(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
        At("/gestion/offres/{id}/apercu", w => Routes.PreviewVacancy(w.Draft.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
        At("/gestion/offres/{id}/modifier", w => Routes.EditVacancy(w.Draft.Id)) with { Shown = Writers, Missing = WritersElsewhere },
        .. new[] { "publier", "supprimer" }.Select(act =>
            At("/gestion/offres/{id}/" + act, w => $"{Routes.Vacancy(w.Draft.Id)}/{act}") with { Shown = Writers, Missing = ReadersElsewhere }),
        .. new[] { "prolonger", "cloturer", "annuler", "urgence", "constat", "infructueuse" }.Select(act =>
            At("/gestion/offres/{id}/" + act, w => $"{Routes.Vacancy(w.Vacancy.Id)}/{act}") with { Shown = Writers, Missing = ReadersElsewhere }),

        At("/gestion/agents", _ => Routes.Agents) with { Shown = [.. AgentReaders, .. ReadersElsewhere] },
        At("/gestion/agents/{id}", w => Routes.Agent(w.Agent.Id)) with { Shown = AgentReaders, Missing = ReadersElsewhere },
    ];

    private static IEnumerable<RouteRow> Applications() =>
    [
        At("/gestion/offres/{id}/pipeline", w => Routes.Pipeline(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers },
        At("/gestion/candidatures/{id}", w => Routes.Application(w.Application.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Commenters },
        .. new[] { "refuser", "retenir", "recruter", "annuler" }.Select(act =>
            At("/gestion/candidatures/{id}/" + act, w => $"{Routes.Application(w.Application.Id)}/{act}") with { Shown = Readers, Missing = ReadersElsewhere, Acting = Writers }),

        // A CV exists for those who treat or evaluate the application, and for nobody else of the staff.
        At("/gestion/candidatures/{id}/cv", w => Routes.ApplicationCv(w.Application.Id)) with { Shown = [.. Readers, AssignedInA], Missing = Staff.But([.. Readers, AssignedInA]) },
        At("/gestion/evaluations", _ => Routes.MyEvaluations) with { Shown = Staff },
        At("/gestion/evaluations/{id}", w => Routes.Evaluation(w.Application.Id)) with { Shown = [AssignedInA], Missing = Staff.But(AssignedInA) },
        At("/gestion/evaluations/{id}/remettre", w => Routes.SubmitEvaluation(w.Application.Id)) with { Moved = [AssignedInA], Missing = Staff.But(AssignedInA) },
    ];

    private static IEnumerable<RouteRow> Reports() =>
    [
        At("/gestion/rapports", _ => Routes.Reports) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/rapports/suivi-recrutement/{id:guid}", w => Routes.FollowUpReport(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/rapports/suivi-recrutement/{id:guid}.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.FollowUpReport(w.Vacancy.Id, format), format) with { Shown = Readers, Missing = ReadersElsewhere }),
    ];

    private static IEnumerable<RouteRow> Administration() =>
    [
        At("/gestion/administration", _ => Routes.Administration) with { Moved = [.. AccountReaders, .. AccountReadersElsewhere] },
        At("/gestion/administration/comptes", _ => Routes.Accounts) with { Shown = [.. AccountReaders, .. AccountReadersElsewhere] },
        At("/gestion/administration/comptes/inviter", _ => Routes.Invitation) with { Shown = [.. AccountManagers, .. AccountManagersElsewhere] },
        At("/gestion/administration/comptes/{id}", w => Routes.AccountOf(w.Colleague.Id)) with { Shown = AccountReaders, Missing = AccountReadersElsewhere, Acting = AccountManagers },
        At("/gestion/administration/journal", _ => Routes.AuditTrail) with { Shown = [.. TrailReaders, .. TrailReadersElsewhere] },
    ];

    private static RouteRow At(string pattern, Func<AccessWorld, string> address, string about = "") => new(pattern, about, address);
}
