namespace DinumTalent.Domain.Eig;

/// <summary>What is noted of somebody on one criterion.</summary>
/// <param name="Criterion">One of the six.</param>
/// <param name="Score">0 to 5; null: not assessed, which is not 0.</param>
/// <param name="Comment">Why; needed where nothing could be assessed.</param>
public sealed record FellowScore(FellowCriterion Criterion, int? Score, string? Comment)
{
    public const int MaxScore = 5;
    public const int CommentMaxLength = 1_000;
}
