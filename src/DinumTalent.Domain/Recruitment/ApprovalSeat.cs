using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What an approver decides.</summary>
public enum ApprovalDecision
{
    [Label("Approuver")] Approved,
    [Label("Renvoyer pour modification")] Returned,
}

/// <summary>One approver at one step, and the decision taken by that person or by who stands in for them.</summary>
public sealed class ApprovalSeat : IAuditedPart
{
    public const int NameMaxLength = 201;

    private ApprovalSeat()
    {
    }

    internal ApprovalSeat(int step, Approver approver) => (Step, ApproverId, Name) = (step, approver.Id, approver.Name);

    /// <summary>From 0.</summary>
    public int Step { get; private set; }

    public UserId ApproverId { get; private set; }

    public string Name { get; private set; } = "";

    public ApprovalDecision? Decision { get; private set; }

    /// <summary>Who decided: the approver, or a delegate.</summary>
    public UserId? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? Comment { get; private set; }

    public string AuditName => string.Create(CultureInfo.InvariantCulture, $"{Step + 1}, {Name}");

    internal void Decide(ApprovalDecision decision, string? comment, StageActor by, DateTime now) =>
        (Decision, Comment, DecidedBy, DecidedByName, DecidedAt) = (decision, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(), by.UserId, by.Name, now);
}
