using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Addresses of the pages, each in one place.</summary>
public static partial class Routes
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
    public const string NewAgent = "/gestion/agents/nouvel";
    public const string AgentImports = "/gestion/agents/import";
    public const string NewAgentImport = "/gestion/agents/import/nouveau";
    public const string AgentImportTemplate = "/gestion/agents/import/modele.csv";
    public const string Skills = "/gestion/competences";
    public const string JobMatrix = "/gestion/competences/metiers";
    public const string SkillGaps = "/gestion/competences/ecarts";
    public const string TalentSearch = "/gestion/competences/recherche";
    public const string SavedSearches = "/gestion/competences/recherches";
    public const string Reports = "/gestion/rapports";
    public const string Administration = "/gestion/administration";
    public const string Accounts = "/gestion/administration/comptes";
    public const string Invitation = "/gestion/administration/comptes/inviter";
    public const string PendingInvitations = "/gestion/administration/comptes?etat=invites";
    public const string AuditTrail = "/gestion/administration/journal";
    public const string Referential = "/gestion/administration/referentiels";
    public const string ReferentialJobs = Referential + "/metiers";
    public const string ReferentialSkills = Referential + "/competences";
    public const string ReferentialImports = Referential + "/import";
    public const string ReferentialDraft = Referential + "/brouillon";
    public const string PayReferences = Referential + "/remunerations";
    public const string Organisations = "/gestion/administration/organisations";
    public const string NewOrganisation = Organisations + "/nouvelle";
    public const string ImportOrganisations = Organisations + "/import";

    // Agent
    public const string Mobilities = "/agent/mobilites";

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

    /// <summary>The agents who say to be interested in a vacancy.</summary>
    public static string Interests(VacancyId id) => $"{ManagedVacancies}/{id}/interets";

    /// <summary>A talent search that begins with what a vacancy requires.</summary>
    public static string TalentSearchFor(VacancyId id) => $"{TalentSearch}?offre={id}";

    /// <summary>A talent search that begins with what a job requires.</summary>
    public static string TalentSearchFor(JobProfileId id) => $"{TalentSearch}?depuis={id}";

    /// <summary>The passport of an agent whom a search found.</summary>
    public static string Talent(AgentId id) => $"{TalentSearch}/{id}";

    /// <summary>A vacancy as an agent looks at it, with the reasons why it fits.</summary>
    public static string Mobility(VacancyId id) => $"{Mobilities}/{id}";

    /// <summary>The pipeline as a list.</summary>
    public static string PipelineList(VacancyId id) => $"{ManagedVacancies}/{id}/pipeline?vue=liste";

    /// <summary>The applications of a vacancy to which nobody has answered.</summary>
    public static string UnansweredApplications(VacancyId id) => $"{ManagedVacancies}/{id}/pipeline?vue=liste&reponse=attendue";

    /// <summary>An application, opened at one of its tabs: candidature, competences, evaluations, commentaires, historique.</summary>
    public static string ApplicationTab(JobApplicationId id, string tab) => AtTab(Application(id), tab);

    /// <summary>A page with tabs, opened at one of them.</summary>
    public static string AtTab(string page, string? tab) => string.IsNullOrEmpty(tab) ? page : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}onglet={tab}";

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

    public static string EditAgent(AgentId id) => $"{Agents}/{id}/modifier";

    /// <summary>Signs the next contract: renewal or change of position.</summary>
    public static string SignContract(AgentId id) => $"{Agents}/{id}/contrat";

    public static string RenewTrial(AgentId id) => $"{Agents}/{id}/essai";

    public static string EndContract(AgentId id) => $"{Agents}/{id}/fin-de-contrat";

    public static string CancelContract(AgentId id) => $"{Agents}/{id}/annuler-contrat";

    public static string DepartAgent(AgentId id) => $"{Agents}/{id}/depart";

    /// <summary>Birth date, sex and pay, each for whom a permission lets read it.</summary>
    public static string ProtectedFacts(AgentId id) => $"{Agents}/{id}/donnees-protegees";

    public static string ReferentialJob(JobProfileId id) => $"{ReferentialJobs}/{id}";

    public static string ReferentialSkill(SkillId id) => $"{ReferentialSkills}/{id}";

    /// <summary>What stands directly below a skill.</summary>
    public static string ReferentialSkillsBelow(SkillId? id) => id is null ? ReferentialSkills : $"{ReferentialSkills}?sous={id}";

    public static string ReferentialImport(ReferentialImportId id) => $"{ReferentialImports}/{id}";

    public static string Organisation(OrganisationId id) => $"{Organisations}/{id}";

    /// <summary>What stands directly below an administration.</summary>
    public static string OrganisationsBelow(OrganisationId id) => $"{Organisations}?sous={id}";
    public static string AgentImport(AgentImportId id) => $"{AgentImports}/{id}";

    /// <summary>Refused lines and remarks, as a file.</summary>
    public static string AgentImportRefusals(AgentImportId id) => $"{AgentImports}/{id}/refus.csv";

    /// <summary>What an agent holds against what the job requires.</summary>
    public static string AgentGaps(AgentId id) => $"{Agents}/{id}/ecarts";

    /// <summary>Who holds a skill, in an administration or everywhere within reach.</summary>
    public static string SkillHolders(SkillId id, OrganisationId? organisation = null) =>
        $"{Skills}/{id}{(organisation is { } within ? $"?organisation={within}" : "")}";

    /// <summary>Gaps of the agents of a job.</summary>
    public static string SkillGapsOf(OrganisationId? organisation, JobProfileId job) =>
        $"{SkillGaps}?metier={job}{(organisation is { } within ? $"&organisation={within}" : "")}";

    public static string AccountOf(UserId id) => $"{Accounts}/{id}";

    /// <summary>The report "Suivi d’un recrutement" as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string FollowUpReport(VacancyId id, string? format = null) =>
        $"{Reports}/suivi-recrutement/{id}{(format is null ? "" : "." + format)}";

    public static string Mail(string id) => $"{Mailbox}/{Uri.EscapeDataString(id)}";

    private static string WithReturn(string page, string? returnTo) =>
        returnTo is null ? page : $"{page}?returnUrl={Uri.EscapeDataString(returnTo)}";
}
