using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What the grids of readers and jurors share, whoever fills them in.</summary>
public static class FellowGrid
{
    public const int TieMaxLength = 1_000;
    public const int RemarksMaxLength = 3_000;
    public const int NameMaxLength = 201;

    /// <summary>Whether something is still to come from a judge: not handed in, and not recused.</summary>
    public static bool IsOutstanding(DateTime? submittedAt, Independence independence) => submittedAt is null && independence is not Independence.Recused;
}

/// <summary>
/// One person's part in judging one application: the declaration of ties first, then six criteria, handed in once. Who declares
/// a tie is recused and reads no more of it.
/// </summary>
public abstract class FellowGrid<TId> : AggregateRoot<TId>, IAudited where TId : struct, IId<TId>
{
    /// <summary>For the store.</summary>
    protected FellowGrid()
    {
    }

    protected FellowGrid(TId id, FellowApplication application, StageActor judge, DateTime now) : base(id) =>
        (ApplicationId, CohortId, Sprint, JudgeId, JudgeName, AssignedAt) = (application.Id, application.CohortId, application.Sprint, judge.UserId!.Value, judge.Name, now);

    public FellowApplicationId ApplicationId { get; private set; }

    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    /// <summary>Who fills it in; with the application, unique.</summary>
    public UserId JudgeId { get; private set; }

    public string JudgeName { get; private set; } = "";

    public DateTime AssignedAt { get; private set; }

    public Independence Independence { get; private set; }

    public DateTime? DeclaredAt { get; private set; }

    /// <summary>What ties the judge to the person who applies.</summary>
    public string? Tie { get; private set; }

    /// <summary>In the order of the criteria; one of which nothing is said is not there.</summary>
    public IReadOnlyList<FellowScore> Scores { get; private set; } = [];

    public string? Remarks { get; private set; }

    /// <summary>When it was handed in; null while it is being written.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Whether something is still to come from the judge.</summary>
    public bool IsOutstanding => FellowGrid.IsOutstanding(SubmittedAt, Independence);

    /// <summary>In which all of it happens.</summary>
    protected abstract PhaseKind Phase { get; }

    /// <summary>Says whether there is a tie. A declared one recuses for good; the absence of one can be corrected until the grid is handed in.</summary>
    public Result Declare(Cohort cohort, FellowApplication application, bool hasTie, string? tie, DateTime now, DateOnly today)
    {
        var open = IsOpen(cohort, application, today);
        if (open.IsFailure) return open;
        if (SubmittedAt is not null) return FellowErrors.GridSubmitted;
        if (Independence is Independence.Recused) return hasTie ? Result.Success : FellowErrors.Recused;
        if (hasTie && (string.IsNullOrWhiteSpace(tie) || tie.Length > FellowGrid.TieMaxLength)) return FellowErrors.TieUnexplained;

        (Independence, DeclaredAt) = (hasTie ? Independence.Recused : Independence.Independent, now);
        if (hasTie) (Tie, Scores, Remarks) = (tie!.Trim(), [], null);
        return Result.Success;
    }

    /// <summary>Keeps what is written so far.</summary>
    public Result Write(Cohort cohort, FellowApplication application, IReadOnlyList<FellowScore> scores, string? remarks, DateOnly today)
    {
        var possible = MayJudge(cohort, application, today);
        if (possible.IsFailure) return possible;
        var valid = Result.All(
        [
            .. scores.Select((s, at) => s.Score is < 0 or > FellowScore.MaxScore || !Enum.IsDefined(s.Criterion) ? (Result)FellowErrors.BadScore($"Scores[{at}].Score")
                : s.Comment?.Length > FellowScore.CommentMaxLength ? FellowErrors.TooLong($"Scores[{at}].Comment", FellowScore.CommentMaxLength) : Result.Success),
            remarks?.Length > FellowGrid.RemarksMaxLength ? FellowErrors.TooLong("Remarks", FellowGrid.RemarksMaxLength) : Result.Success,
            scores.Select(s => s.Criterion).Distinct().Count() < scores.Count ? FellowErrors.ScoredTwice : Result.Success,
        ]);
        if (valid.IsFailure) return valid;
        Scores = [.. scores.Select(s => s with { Comment = Clean(s.Comment) }).Where(s => s.Score is not null || s.Comment is not null).OrderBy(s => s.Criterion)];
        Remarks = Clean(remarks);
        return Result.Success;
    }

    /// <summary>Hands it in: each criterion has a score, or a comment that says why it has none. From then on it doesn't change; doing it twice changes nothing.</summary>
    public Result Submit(Cohort cohort, FellowApplication application, DateTime now, DateOnly today)
    {
        if (SubmittedAt is not null) return Result.Success;
        var possible = MayJudge(cohort, application, today);
        if (possible.IsFailure) return possible;
        var complete = Result.All(
        [
            .. Enum.GetValues<FellowCriterion>().Where(c => Scores.All(s => s.Criterion != c)).Select(c => (Result)FellowErrors.CriterionMissing($"Scores[{(int)c}].Score", c)),
            Scores.All(s => s.Score is null) ? FellowErrors.NothingScored : Result.Success,
        ]);
        if (complete.IsSuccess) SubmittedAt = now;
        return complete;
    }

    /// <summary>What is judged was sent anew: what was noted of the old text goes, what was declared stays, and a page that still shows the old text can't hand in any more.</summary>
    internal void StartOver(DateTime now)
    {
        if (IsOutstanding) (Scores, Remarks, AssignedAt) = ([], null, now);
    }

    /// <summary>Whether the judge may be taken off: what was handed in stays, and so does a declared tie, which closes the application for good.</summary>
    public Result MayBeRemoved() => IsOutstanding ? Result.Success : FellowErrors.GridRemains;

    /// <summary>Whether the application is where it is judged so.</summary>
    protected abstract Result Concerns(FellowApplication application);

    /// <summary>The grid of somebody who is asked, or why it can't be given: the application is elsewhere, or is their own.</summary>
    /// <param name="grid">As it would be.</param>
    /// <param name="application">What is judged.</param>
    /// <param name="confirmedEmail">Of the judge's account.</param>
    protected static Result<TGrid> Given<TGrid>(TGrid grid, FellowApplication application, string? confirmedEmail) where TGrid : FellowGrid<TId>
    {
        var possible = grid.Concerns(application);
        if (possible.IsFailure) return Result<TGrid>.Failure(possible.Errors);
        return application.IsFrom(grid.JudgeId, confirmedEmail) ? FellowErrors.NotToJudge : grid;
    }

    private Result MayJudge(Cohort cohort, FellowApplication application, DateOnly today)
    {
        if (SubmittedAt is not null) return FellowErrors.GridSubmitted;
        if (Independence is Independence.Recused) return FellowErrors.Recused;
        var open = IsOpen(cohort, application, today);
        return open.IsFailure ? open : Independence is Independence.NotSaid ? FellowErrors.IndependenceFirst : Result.Success;
    }

    private Result IsOpen(Cohort cohort, FellowApplication application, DateOnly today)
    {
        if (cohort.Id != CohortId || application.Id != ApplicationId) return Error.NotFound;
        var open = cohort.Receives(Phase, today, Sprint);
        return open.IsFailure ? open : Concerns(application);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
