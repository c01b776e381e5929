using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <summary>What everybody gets at every address. Whoever a line does not name gets the sign-in page, or 403 when signed in.</summary>
internal static partial class RouteTable
{
    private static readonly Guid Unknown = Guid.Parse("0190c1f0-0000-7000-8000-000000000000");

    // Made when first asked for: the parts of this class have fields of their own, set in no order that one could rely on.
    private static readonly Lazy<IReadOnlyList<RouteRow>> AllRows = new(() =>
    [
        .. Public(),
        .. Accounts(),
        .. Candidates(),
        .. Agents(),
        .. Campaigns(),
        .. Vacancies(),
        .. Applications(),
        .. Reports(),
        .. Equality(),
        .. Cvs(),
        .. Figures(),
        .. Curves(),
        .. SkillReports(),
        .. Administration(),
        .. Talents(),
        .. Need(),
        .. SamePeopleAndPool(),
        .. Answers(),
        .. Interviews(),
        .. Offers(),
        .. Arrivals(),
        .. Pipeline(),
        .. Erasure(),
        .. Cohorts(),
        .. Missions(),
        .. Deadlines(),
        .. Listening(),
        .. ReportEditions(),
        .. Forecasts(),
        .. Trainings(),
    ]);

    public static IReadOnlyList<RouteRow> Rows => AllRows.Value;

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

    private static IEnumerable<RouteRow> Agents() =>
    [
        .. new[] { "/agent", "/agent/equipe" }.Select(address => At(address, _ => address) with { Shown = SignedIn }),
        .. new[] { "/agent/competences", "/agent/competences/document" }
            .Select(address => At(address, _ => address) with { Shown = Serving, Moved = SignedIn.But(Serving) }),
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/agent/competences.{format:regex(^(pdf|csv|xlsx)$)}", _ => $"/agent/competences.{format}", format) with { Shown = Serving, Moved = SignedIn.But(Serving) }),
        At("/agent/competences/{id}", w => AgentRoutes.EditSkill(w.Assessment.Id)) with { Shown = [AgentInA], Missing = SignedIn.But(AgentInA) },
        At("/agent/equipe/{id}", w => AgentRoutes.TeamMember(w.Agent.Id)) with { Shown = [LineManagerInA], Missing = SignedIn.But(LineManagerInA) },
    ];

    private static IEnumerable<RouteRow> Campaigns() =>
    [
        .. new[] { AgentRoutes.Campaigns, AgentRoutes.NewCampaign }.Select(address => At(address, _ => address) with { Shown = [.. Writers, .. WritersElsewhere] }),
        At("/gestion/competences/campagnes/{id}", w => AgentRoutes.Campaign(w.Campaign.Id)) with { Shown = Writers, Missing = WritersElsewhere },
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
        At("/gestion/agents/import", _ => Routes.AgentImports) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/agents/import/nouveau", _ => Routes.NewAgentImport) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/agents/import/modele.csv", _ => Routes.AgentImportTemplate) with { Shown = Staff },
        At("/gestion/agents/import/{id}", w => Routes.AgentImport(w.Import)) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/agents/import/{id}/refus.csv", w => Routes.AgentImportRefusals(w.Import)) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/agents/{id}", w => Routes.Agent(w.Agent.Id)) with { Shown = AgentReaders, Missing = ReadersElsewhere },
        At("/gestion/agents/nouvel", _ => Routes.NewAgent) with { Shown = [.. Writers, .. WritersElsewhere] },
        .. new[] { "csv", "xlsx" }.Select(format =>
            At("/gestion/agents.{format:regex(^(csv|xlsx)$)}", _ => $"{Routes.Agents}.{format}", format) with { Shown = [.. AgentReaders, .. ReadersElsewhere] }),
        .. new[] { "modifier", "contrat" }.Select(act =>
            At("/gestion/agents/{id}/" + act, w => $"{Routes.Agent(w.Agent.Id)}/{act}") with { Shown = Writers, Missing = WritersElsewhere }),
        .. new[] { "essai", "fin-de-contrat", "annuler-contrat", "depart", "donnees-protegees" }.Select(act =>
            At("/gestion/agents/{id}/" + act, w => $"{Routes.Agent(w.Agent.Id)}/{act}") with { Shown = Writers, Missing = ReadersElsewhere }),
        At("/gestion/agents/{id}/ecarts", w => Routes.AgentGaps(w.Agent.Id)) with { Shown = AgentReaders, Missing = ReadersElsewhere },
        .. new[] { Routes.Skills, Routes.JobMatrix, Routes.SkillGaps }.Select(address => At(address, _ => address) with { Shown = [.. Readers, .. ReadersElsewhere] }),
        .. new[] { Routes.Skills, Routes.JobMatrix, Routes.SkillGaps }.Select(address =>
            At(address, w => $"{address}?organisation={w.DirectorateA.Id}", "of a directorate") with { Shown = Readers, Missing = ReadersElsewhere }),
        At("/gestion/competences/{id}", w => Routes.SkillHolders(w.Skill, w.DirectorateA.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
    ];

    private static IEnumerable<RouteRow> Applications() =>
    [
        At("/gestion/offres/{id}/pipeline", w => Routes.Pipeline(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere, Acting = Commenters },
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
        .. new[] { "", "/metiers", "/competences", "/import", "/brouillon", "/remunerations" }
            .Select(page => At(Routes.Referential + page, _ => Routes.Referential + page) with { Shown = [Administrator, Hr] }),
        At("/gestion/administration/referentiels/metiers/{id}", w => Routes.ReferentialJob(w.Vacancy.JobProfileId)) with { Shown = [Administrator, Hr] },
        At("/gestion/administration/referentiels/competences/{id}", w => Routes.ReferentialSkill(w.Vacancy.Requirements[0].SkillId)) with { Shown = [Administrator, Hr] },
        At("/gestion/administration/referentiels/import/{id}", _ => $"{Routes.ReferentialImports}/{Unknown}", "unknown") with { Missing = [Administrator, Hr] },
        .. new[] { "", "/nouvelle", "/import" }
            .Select(page => At(Routes.Organisations + page, _ => Routes.Organisations + page) with { Shown = [.. AccountManagers, .. AccountManagersElsewhere] }),
        At("/gestion/administration/organisations/{id}", w => Routes.Organisation(w.DirectorateA.Id)) with { Shown = AccountManagers, Missing = AccountManagersElsewhere },
        At("/gestion/administration/journal", _ => Routes.AuditTrail) with { Shown = [.. TrailReaders, .. TrailReadersElsewhere] },
    ];

    private static IEnumerable<RouteRow> Talents()
    {
        Who[] all = [.. Commenters, .. WritersElsewhere];
        return
        [
            .. new[] { "/gestion/competences/recherche", "/gestion/competences/recherches" }.Select(address => At(address, _ => address) with { Shown = all }),
            .. new[] { "csv", "xlsx" }.Select(format =>
                At("/gestion/competences/recherche.{format:regex(^(csv|xlsx)$)}", _ => $"{Routes.TalentSearch}.{format}", format) with { Shown = all }),
            At("/gestion/competences/recherche/{id}", w => Routes.Talent(w.Agent.Id)) with { Shown = Commenters, Missing = WritersElsewhere },
            At("/gestion/offres/{id}/interets", w => Routes.Interests(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
            At("/agent/mobilites", _ => Routes.Mobilities) with { Shown = SignedIn },
            At("/agent/mobilites/{id}", w => Routes.Mobility(w.Vacancy.Id)) with { Shown = [AgentInA, LineManagerInA], Missing = SignedIn.But(AgentInA, LineManagerInA) },
        ];
    }

    private static RouteRow At(string pattern, Func<AccessWorld, string> address, string about = "") => new(pattern, about, address);
}
