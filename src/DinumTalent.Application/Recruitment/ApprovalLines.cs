using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>How far a step has come.</summary>
public enum ApprovalStepState
{
    [Label("Franchie")] Passed,
    [Label("En cours")] Current,
    [Label("À venir")] ToCome,
    [Label("Renvoyée")] Returned,
    [Label("Non tenue")] Dropped,
}

/// <summary>A step with what its approvers said.</summary>
/// <param name="Approved">How many have approved.</param>
public sealed record ApprovalStepLine(string Name, ApprovalStepKind Kind, int Quorum, int Approved, ApprovalStepState State, IReadOnlyList<ApprovalSeatLine> Seats);

/// <summary>An approver, and the decision.</summary>
/// <param name="StandIn">Name of the delegate who decided; null when the approver did.</param>
public sealed record ApprovalSeatLine(string Name, ApprovalDecision? Decision, string? StandIn, DateTime? At, string? Comment);

/// <summary>A submission from its first step to its last.</summary>
public sealed record ApprovalCourse(ApprovalStatus Status, string SubmittedBy, DateTime SubmittedAt, DateTime? EndedAt, IReadOnlyList<ApprovalStepLine> Steps);

/// <summary>Puts an approval into lines to read.</summary>
internal static class ApprovalLines
{
    public static ApprovalCourse Course(this VacancyApproval approval) => new(
        approval.Status, approval.SubmittedByName, approval.SubmittedAt, approval.EndedAt,
        [.. approval.Steps.Select((step, i) =>
        {
            var seats = approval.Seats.Where(s => s.Step == i).ToList();
            return new ApprovalStepLine(step.Name, step.Kind, step.Quorum, seats.Count(s => s.Decision is ApprovalDecision.Approved), State(approval, i),
                [.. seats.OrderBy(s => s.DecidedAt ?? DateTime.MaxValue).ThenBy(s => FoldedText.Fold(s.Name), StringComparer.Ordinal)
                    .Select(s => new ApprovalSeatLine(s.Name, s.Decision, s.DecidedBy == s.ApproverId ? null : s.DecidedByName, s.DecidedAt, s.Comment))]);
        })]);

    private static ApprovalStepState State(VacancyApproval approval, int step) =>
        step < approval.CurrentStep || approval.Status is ApprovalStatus.Approved ? ApprovalStepState.Passed
        : approval.Status is ApprovalStatus.Returned && step == approval.CurrentStep ? ApprovalStepState.Returned
        : approval.Status is not ApprovalStatus.Pending ? ApprovalStepState.Dropped
        : step == approval.CurrentStep ? ApprovalStepState.Current
        : ApprovalStepState.ToCome;
}
