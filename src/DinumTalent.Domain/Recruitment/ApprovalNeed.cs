using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What a vacancy has to pass before it may be published: the steps of its administration's chain, and the budget visa where its pay asks for one.</summary>
/// <param name="Steps">In their order; none: it may be published at once.</param>
/// <param name="AboveCeiling">Why the budget visa is among them; null when it is not.</param>
public sealed record ApprovalNeed(IReadOnlyList<ApprovalStep> Steps, Error? AboveCeiling)
{
    public static readonly ApprovalNeed None = new([], null);

    public bool IsNeeded => Steps.Count > 0;

    /// <param name="chain">Steps of the nearest administration upwards that has some.</param>
    /// <param name="controllers">Of the nearest administration upwards that names some.</param>
    /// <param name="pay">What <see cref="AnnouncedPay"/> says of the pay.</param>
    public static ApprovalNeed Of(IReadOnlyList<ApprovalStep> chain, IReadOnlyList<Approver> controllers, Result pay) =>
        pay.IsSuccess ? new(chain, null) : new([.. chain, ApprovalStep.BudgetVisa(controllers)], pay.Error);

    /// <summary>Refuses publication without approval, and says why one is needed.</summary>
    public Result Waived => !IsNeeded ? Result.Success
        : AboveCeiling is { } visa ? Result.All(ApprovalErrors.Needed, visa)
        : ApprovalErrors.Needed;

    /// <summary>Whether each step can be passed without the people who wrote and submitted the vacancy: nobody approves their own.</summary>
    public Result CanBePassedWithout(params IReadOnlyCollection<UserId?> authors) => !IsNeeded ? ApprovalErrors.NotNeeded : Result.All(
        Steps.Select(step => (Step: step, Left: step.Approvers.Count(a => !authors.Contains(a.Id))))
            .Where(s => s.Left < s.Step.Quorum)
            .Select(s => (Result)(s.Step is { Kind: ApprovalStepKind.BudgetVisa, Approvers.Count: 0 } ? ApprovalErrors.NoController : ApprovalErrors.QuorumOutOfReach(s.Step.Name, s.Left, s.Step.Quorum))));
}
