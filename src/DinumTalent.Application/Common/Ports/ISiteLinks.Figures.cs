using DinumTalent.Application.Reports;

namespace DinumTalent.Application.Common.Ports;

/// <content>Figures over recruitments.</content>
public partial interface ISiteLinks
{
    /// <summary>The page of the review of recruitments, with its filters.</summary>
    string RecruitmentReview(ReviewFilter filter);

    /// <summary>The page of the campaigns and what they brought.</summary>
    string Sourcing { get; }
}
