using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Addresses of the pages, each in one place.</summary>
public static class Routes
{
    // Public
    public const string Home = "/";
    public const string Vacancies = "/offres";
    public const string Accessibility = "/accessibilite";
    public const string LegalNotice = "/mentions-legales";
    public const string PersonalData = "/donnees-personnelles";
    public const string SiteMap = "/plan-du-site";
    public const string XmlSiteMap = "/sitemap.xml";

    // Account
    public const string SignInPage = "/connexion";
    public const string SignOut = "/deconnexion";
    public const string SignUp = "/inscription";
    public const string ForgottenPassword = "/mot-de-passe-oublie";
    public const string Account = "/compte";
    public const string SecondFactorPage = "/compte/second-facteur";
    public const string SignInCode = "/connexion/code";
    public const string ResendConfirmation = "/inscription/renvoyer";
    public const string ChangePassword = "/compte/mot-de-passe";
    public const string ChangeEmail = "/compte/adresse";
    public const string RecoveryCodes = "/compte/codes-de-secours";

    // Candidate
    public const string Candidate = "/candidat";

    // Staff
    public const string Dashboard = "/gestion";
    public const string ManagedVacancies = "/gestion/offres";
    public const string NewVacancy = "/gestion/offres/nouvelle";
    public const string MyEvaluations = "/gestion/evaluations";
    public const string Agents = "/gestion/agents";
    public const string Reports = "/gestion/rapports";
    public const string Administration = "/gestion/administration";
    public const string Accounts = "/gestion/administration/comptes";
    public const string Invitation = "/gestion/administration/comptes/inviter";
    public const string AuditTrail = "/gestion/administration/journal";

    // Development
    public const string Mailbox = "/dev/courriels";

    public static string SignIn(string? returnTo = null) => WithReturn(SignInPage, returnTo);

    public static string SecondFactor(string? returnTo = null) => WithReturn(SecondFactorPage, returnTo);

    public static string PublicVacancy(string slug) => $"{Vacancies}/{slug}";

    public static string Apply(string slug) => $"{Vacancies}/{slug}/candidater";

    public static string FollowUp(string token) => $"/suivi/{token}";

    public static string MyApplication(JobApplicationId id) => $"{Candidate}/candidatures/{id}";

    public static string Vacancy(VacancyId id) => $"{ManagedVacancies}/{id}";

    public static string EditVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/modifier";

    public static string PreviewVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/apercu";

    public static string PublishVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/publier";

    public static string ExtendVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/prolonger";

    public static string CloseVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/cloturer";

    public static string CancelVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/annuler";

    public static string DeclareVacancyFruitless(VacancyId id) => $"{ManagedVacancies}/{id}/infructueuse";

    public static string RecordUrgency(VacancyId id) => $"{ManagedVacancies}/{id}/urgence";

    public static string RecordFruitlessSearch(VacancyId id) => $"{ManagedVacancies}/{id}/constat";

    public static string DeleteVacancyDraft(VacancyId id) => $"{ManagedVacancies}/{id}/supprimer";

    public static string Pipeline(VacancyId id) => $"{ManagedVacancies}/{id}/pipeline";

    /// <summary>The pipeline as a list.</summary>
    public static string PipelineList(VacancyId id) => $"{ManagedVacancies}/{id}/pipeline?vue=liste";

    public static string Application(JobApplicationId id) => $"/gestion/candidatures/{id}";

    public static string ApplicationCv(JobApplicationId id) => $"/gestion/candidatures/{id}/cv";

    public static string RefuseApplication(JobApplicationId id) => $"/gestion/candidatures/{id}/refuser";

    public static string AcceptApplication(JobApplicationId id) => $"/gestion/candidatures/{id}/retenir";

    /// <summary>Takes a refusal or an acceptance back.</summary>
    public static string UndoDecision(JobApplicationId id) => $"/gestion/candidatures/{id}/annuler";

    public static string HireApplicant(JobApplicationId id) => $"/gestion/candidatures/{id}/recruter";

    /// <summary>One's own scorecard of an application.</summary>
    public static string Evaluation(JobApplicationId id) => $"{MyEvaluations}/{id}";

    /// <summary>Reads the own scorecard again before it is handed in.</summary>
    public static string SubmitEvaluation(JobApplicationId id) => $"{MyEvaluations}/{id}/remettre";

    public static string Agent(AgentId id) => $"{Agents}/{id}";

    public static string AccountOf(UserId id) => $"{Accounts}/{id}";

    /// <summary>The report "Suivi d’un recrutement" as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string FollowUpReport(VacancyId id, string? format = null) =>
        $"{Reports}/suivi-recrutement/{id}{(format is null ? "" : "." + format)}";

    public static string Mail(string id) => $"{Mailbox}/{Uri.EscapeDataString(id)}";

    private static string WithReturn(string page, string? returnTo) =>
        returnTo is null ? page : $"{page}?returnUrl={Uri.EscapeDataString(returnTo)}";
}
