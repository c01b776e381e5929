using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What is judged at a step.</summary>
public enum ApprovalStepKind
{
    [Label("Approbation")] Approval,
    [Label("Visa budgétaire")] BudgetVisa,
}

/// <summary>Somebody who may approve.</summary>
public sealed record Approver(UserId Id, string Name);

/// <summary>A step of a chain: it is passed once as many of its approvers as the quorum says have approved.</summary>
public sealed record ApprovalStep(string Name, ApprovalStepKind Kind, int Quorum, IReadOnlyList<Approver> Approvers)
{
    public const int NameMaxLength = 80;
    public const int MaxApprovers = 10;

    /// <summary>The step that a pay above the ceiling adds; one of the controllers is enough.</summary>
    public static ApprovalStep BudgetVisa(IReadOnlyList<Approver> controllers) =>
        new(ApprovalStepKind.BudgetVisa.Label(), ApprovalStepKind.BudgetVisa, 1, controllers);
}
