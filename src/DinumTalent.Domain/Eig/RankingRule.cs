using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>How the means of audition and preselection make one, and from which mean on somebody suits a position; said before anybody is ranked.</summary>
public sealed record RankingRule
{
    private RankingRule(decimal auditionWeight, decimal floor) => (AuditionWeight, Floor) = (auditionWeight, floor);

    /// <summary>From 0 to 1; the preselection has the rest.</summary>
    public decimal AuditionWeight { get; }

    /// <summary>Below it nobody is ranked, from 0 to 5.</summary>
    public decimal Floor { get; }

    public static Result<RankingRule> Create(decimal auditionWeight, decimal floor)
    {
        var valid = Result.All(
            auditionWeight is < 0 or > 1 ? FellowErrors.BadWeight : Result.Success,
            floor is < 0 or > FellowScore.MaxScore ? FellowErrors.BadFloor : Result.Success);
        return valid.IsFailure ? Result<RankingRule>.Failure(valid.Errors) : new RankingRule(auditionWeight, floor);
    }

    /// <summary>The mean that ranks somebody, rounded to what tells people apart; null for who was not heard. Without a preselection the audition counts alone.</summary>
    public decimal? Of(decimal? preselection, decimal? audition) => audition is not { } heard ? null
        : Math.Round(preselection is { } read ? (AuditionWeight * heard) + ((1 - AuditionWeight) * read) : heard, GridMeans.Decimals);
}
