using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>How pages speak of approvals.</summary>
public static class ApprovalWords
{
    /// <summary>"un accord", "2 accords".</summary>
    public static string Quorum(int quorum) => quorum == 1 ? "un accord" : $"{quorum.ToFrench()} accords";

    /// <summary>Kind of badge.</summary>
    public static string? Kind(this ApprovalStatus status) => status switch
    {
        ApprovalStatus.Approved => "success",
        ApprovalStatus.Returned => "warning",
        ApprovalStatus.Pending => "info",
        _ => null,
    };

    /// <summary>Kind of badge.</summary>
    public static string? Kind(this ApprovalStepState state) => state switch
    {
        ApprovalStepState.Passed => "success",
        ApprovalStepState.Current => "info",
        ApprovalStepState.Returned => "warning",
        _ => null,
    };

    /// <summary>"A accordé son approbation", as a line of the history says it.</summary>
    public static string Said(this ApprovalSeatLine seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        var what = seat.Decision switch
        {
            ApprovalDecision.Approved => "a approuvé",
            ApprovalDecision.Returned => "a renvoyé pour modification",
            _ => "n’a pas décidé",
        };
        var who = seat.StandIn is { } standIn ? $" ({standIn}, par délégation)" : "";
        return seat.At is { } at ? $"{seat.Name}{who} {what}, le {at.ToFrench()}" : $"{seat.Name} {what}";
    }
}
