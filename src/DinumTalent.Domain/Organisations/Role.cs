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
}

/// <summary>Which role gives which permissions.</summary>
public static class RolePermissions
{
    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> Granted = new Dictionary<Role, FrozenSet<Permission>>
    {
        [Role.Administrator] = [Permission.ReadAccounts, Permission.ManageAccounts, Permission.ReadAuditTrail],
        [Role.HumanResources] =
        [
            Permission.ReadAccounts, Permission.ReadVacancies, Permission.EditVacancies, Permission.PublishVacancies,
            Permission.ReadApplications, Permission.CommentApplications, Permission.MoveApplications, Permission.AssignEvaluators,
            Permission.DecideHires, Permission.ReadAgents, Permission.EditAgents, Permission.ReadReports,
        ],
        [Role.Recruiter] =
        [
            Permission.ReadVacancies, Permission.EditVacancies, Permission.PublishVacancies, Permission.ReadApplications,
            Permission.CommentApplications, Permission.MoveApplications, Permission.AssignEvaluators, Permission.DecideHires,
            Permission.ReadAgents, Permission.EditAgents, Permission.ReadReports,
        ],
        [Role.HiringManager] = [Permission.ReadVacancies, Permission.ReadApplications, Permission.CommentApplications, Permission.ReadReports],
        [Role.Evaluator] = [],
        [Role.Auditor] =
        [
            Permission.ReadAccounts, Permission.ReadAuditTrail, Permission.ReadVacancies, Permission.ReadApplications,
            Permission.ReadAgents, Permission.ReadReports,
        ],
    }.ToFrozenDictionary();

    public static IReadOnlySet<Permission> Of(Role role) => Granted[role];

    public static bool Gives(this Role role, Permission permission) => Granted[role].Contains(permission);
}
