namespace DinumTalent.Domain.Organisations;

/// <summary>What a person may do, within the administrations where a role grants it.</summary>
public enum Permission
{
    ReadAccounts,
    ManageAccounts,
    ReadAuditTrail,
    ReadVacancies,
    EditVacancies,
    PublishVacancies,
    ReadApplications,
    CommentApplications,
    MoveApplications,
    AssignEvaluators,
    DecideHires,
    ReadAgents,
    EditAgents,
    ReadBirthDates,
    ReadSexes,
    ReadPay,
    ImportAgents,
    ReadInventory,
    SearchTalents,
    ManageCampaigns,
    ManageReferential,
    ManageOrganisations,
    ReadReports,
    ReadCohorts,
    ManageCohorts,
    ProposeChallenges,
}
