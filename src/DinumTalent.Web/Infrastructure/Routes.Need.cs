using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>Before a vacancy is published.</content>
public static partial class Routes
{
    public const string VacancyTemplates = ManagedVacancies + "/modeles";
    public const string Publications = ManagedVacancies + "/publications.csv";
    public const string Approvals = "/gestion/approbations";
    public const string Delegations = Approvals + "/delegation";

    /// <summary>A new vacancy that starts from a template.</summary>
    public static string FromTemplate(VacancyTemplateId id) => $"{NewVacancy}?modele={id}";

    /// <summary>A new vacancy that says what another one said.</summary>
    public static string CopyVacancy(VacancyId id) => $"{NewVacancy}?copie={id}";

    public static string SaveVacancyTemplate(VacancyId id) => $"{ManagedVacancies}/{id}/modele";

    public static string SubmitVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/soumettre";

    public static string WithdrawVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/reprendre";

    public static string ScheduleVacancy(VacancyId id) => $"{ManagedVacancies}/{id}/programmer";

    /// <summary>How far the approval of a vacancy has come.</summary>
    public static string VacancyApprovals(VacancyId id) => $"{ManagedVacancies}/{id}/approbation";

    public static string VacancyTeam(VacancyId id) => $"{ManagedVacancies}/{id}/equipe";

    /// <summary>A submitted vacancy as its approver reads it.</summary>
    public static string Approval(VacancyApprovalId id) => $"{Approvals}/{id}";

    public static string ApprovalChain(OrganisationId id) => $"{Organisation(id)}/approbation";
}
