using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>An application as its author sees it, wherever from.</summary>
/// <param name="Application">What is shown.</param>
/// <param name="CvAddress">Where the CV is.</param>
/// <param name="WithdrawalAddress">Where giving up is asked for.</param>
public sealed record CandidaturePart(CandidateApplicationView Application, string CvAddress, string WithdrawalAddress)
{
    /// <summary>Where the reasons of a refusal are asked for.</summary>
    public required string FeedbackAddress { get; init; }
    /// <summary>The latest proposal, and where it is read; null where none was sent.</summary>
    public (CandidateOfferView Offer, string Address)? Offer { get; init; }

    /// <summary>The arrival, and where the own tasks are; null before the hire.</summary>
    public (CandidateArrivalView Arrival, string Address)? Arrival { get; init; }
    public IReadOnlyList<CandidateInterviewRow> Interviews { get; init; } = [];

    /// <summary>Where the page of an interview is.</summary>
    public Func<InterviewId, string> InterviewAddress { get; init; } = Routes.MyInterview;
}

/// <summary>The question before an application is withdrawn.</summary>
/// <param name="Application">Which.</param>
/// <param name="BackAddress">Where one goes who keeps it.</param>
public sealed record RetraitPart(CandidateApplicationView Application, string BackAddress);

/// <summary>How a status looks.</summary>
public static class CandidateTones
{
    /// <summary>Kind of badge and alert.</summary>
    public static string? Badge(this CandidateTone tone) => tone switch
    {
        CandidateTone.Success => "success",
        CandidateTone.Warning => "warning",
        CandidateTone.Information => "info",
        _ => null,
    };
}
