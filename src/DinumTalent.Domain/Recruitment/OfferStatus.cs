using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where a proposal stands.</summary>
public enum OfferStatus
{
    [Label("En préparation")] Draft,
    [Label("À approuver")] InApproval,
    [Label("À envoyer")] Approved,
    [Label("En attente de réponse")] Sent,
    [Label("Acceptée")] Accepted,
    [Label("Déclinée")] Declined,
    [Label("Expirée")] Expired,
    [Label("Retirée")] Withdrawn,

    /// <summary>The application itself was given up, by the candidate or by the recruiter.</summary>
    [Label("Caduque")] Lapsed,
}

/// <summary>Which states mean what.</summary>
public static class OfferStatuses
{
    /// <summary>Under way: an application has one of these at most.</summary>
    public static readonly IReadOnlyList<OfferStatus> Live =
        [OfferStatus.Draft, OfferStatus.InApproval, OfferStatus.Approved, OfferStatus.Sent, OfferStatus.Accepted];

    public static bool IsLive(this OfferStatus status) => Live.Contains(status);

    /// <summary>Not sent yet: the candidate knows nothing of it.</summary>
    public static bool IsUnsent(this OfferStatus status) => status is OfferStatus.Draft or OfferStatus.InApproval or OfferStatus.Approved;
}
