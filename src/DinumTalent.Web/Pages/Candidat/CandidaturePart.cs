using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>An application as its author sees it, wherever from.</summary>
/// <param name="Application">What is shown.</param>
/// <param name="CvAddress">Where the CV is.</param>
/// <param name="WithdrawalAddress">Where giving up is asked for.</param>
public sealed record CandidaturePart(CandidateApplicationView Application, string CvAddress, string WithdrawalAddress);

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
