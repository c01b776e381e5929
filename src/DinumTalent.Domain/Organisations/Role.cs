using System.Collections.Frozen;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>A set of permissions, granted within an administration and all below it.</summary>
public enum Role
{
    [Label("Administrateur")] Administrator,
    [Label("RH DINUM")] HumanResources,
    [Label("Recruteur")] Recruiter,
    [Label("Manager recruteur")] HiringManager,
    [Label("Évaluateur")] Evaluator,
    [Label("Auditeur")] Auditor,
    [Label("Responsable de programme EIG")] ProgrammeManager,
    [Label("Porteur de défi EIG")] ChallengeOwner,
}

/// <summary>Which role gives which permissions.</summary>
public static class RolePermissions
{
    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> Granted = new Dictionary<Role, FrozenSet<Permission>>
    {
        [Role.Administrator] =
        [
            Permission.ReadAccounts,
            Permission.ManageAccounts,
            Permission.ReadAuditTrail,
            Permission.ManageReferential,
            Permission.ManageOrganisations,
        ],
        [Role.HumanResources] =
        [
            Permission.ReadAccounts,
            Permission.ReadVacancies,
            Permission.EditVacancies,
            Permission.PublishVacancies,
            Permission.ReadApplications,
            Permission.CommentApplications,
            Permission.MoveApplications,
            Permission.AssignEvaluators,
            Permission.DecideHires,
            Permission.ReadAgents,
            Permission.EditAgents,
            Permission.ReadBirthDates,
            Permission.ReadSexes,
            Permission.ReadPay,
            Permission.ImportAgents,
            Permission.ReadInventory,
            Permission.SearchTalents,
            Permission.ManageCampaigns,
            Permission.ManageReferential,
            Permission.ReadReports,
            Permission.ReadCohorts,
            Permission.ManageCohorts,
            Permission.ReadRetention,
            Permission.ManageRetention,
            Permission.PlanHeadcount,
            Permission.ManageTrainings,
        ],
        [Role.Recruiter] =
        [
            Permission.ReadVacancies,
            Permission.EditVacancies,
            Permission.PublishVacancies,
            Permission.ReadApplications,
            Permission.CommentApplications,
            Permission.MoveApplications,
            Permission.AssignEvaluators,
            Permission.DecideHires,
            Permission.ReadAgents,
            Permission.EditAgents,
            Permission.ReadBirthDates,
            Permission.ReadPay,
            Permission.ImportAgents,
            Permission.ReadInventory,
            Permission.SearchTalents,
            Permission.ManageCampaigns,
            Permission.ReadReports,
            Permission.ProposeChallenges,
            Permission.ReadRetention,
            Permission.ManageRetention,
            Permission.PlanHeadcount,
            Permission.ManageTrainings,
        ],
        [Role.HiringManager] =
        [
            Permission.ReadVacancies,
            Permission.ReadApplications,
            Permission.CommentApplications,
            Permission.ReadInventory,
            Permission.SearchTalents,
            Permission.ReadReports,
            Permission.ProposeChallenges,
        ],
        [Role.Evaluator] = [],
        [Role.Auditor] =
        [
            Permission.ReadAccounts,
            Permission.ReadAuditTrail,
            Permission.ReadVacancies,
            Permission.ReadApplications,
            Permission.ReadAgents,
            Permission.ReadInventory,
            Permission.ReadReports,
            Permission.ReadCohorts,
        ],
        [Role.ProgrammeManager] =
        [
            Permission.ReadCohorts,
            Permission.ManageCohorts,
        ],
        [Role.ChallengeOwner] = [Permission.ProposeChallenges],
    }.ToFrozenDictionary();

    public static IReadOnlySet<Permission> Of(Role role) => Granted[role];

    public static bool Gives(this Role role, Permission permission) => Granted[role].Contains(permission);
}
