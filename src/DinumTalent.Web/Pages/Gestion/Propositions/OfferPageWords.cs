using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>How the staff's pages say where a proposal stands.</summary>
public static class OfferPageWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Kind(this OfferStatus status) => status switch
    {
        OfferStatus.Accepted => "success",
        OfferStatus.Declined or OfferStatus.Expired => "error",
        OfferStatus.InApproval or OfferStatus.Approved or OfferStatus.Sent => "info",
        OfferStatus.Withdrawn or OfferStatus.Lapsed => "warning",
        _ => null,
    };

    /// <summary>"aujourd’hui", "demain", "dans 4 jours".</summary>
    public static string Left(int days) => days switch
    {
        < 0 => "date passée",
        0 => "aujourd’hui",
        1 => "demain",
        _ => $"dans {days.ToFrench()} jours",
    };

    /// <summary>How an earlier proposal ended.</summary>
    public static string End(OfferView offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return $"{offer.Status.Label()}{(offer.EndedAt is { } at ? $" le {at.ToFrench()}" : "")}{(offer.EndReason is { } reason ? $" : {reason}" : "")}";
    }
}
