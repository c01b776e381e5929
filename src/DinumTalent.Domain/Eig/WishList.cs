using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A challenge that somebody would like to work on (vœu).</summary>
/// <param name="Rank">From 1, the most wanted.</param>
/// <param name="ChallengeId">Which one.</param>
public sealed record Wish(int Rank, ChallengeId ChallengeId);

/// <summary>Three to five challenges in order, each of which seeks something that the person can do.</summary>
/// <remarks>A rule of the programme. Where fewer than three challenges seek the person's expertises, so many are enough.</remarks>
/// <param name="Expertises">Of the person.</param>
/// <param name="Offered">Challenges that may be chosen.</param>
/// <param name="Chosen">The most wanted first.</param>
public sealed record WishList(IReadOnlyList<Expertise> Expertises, IReadOnlyList<Challenge> Offered, IReadOnlyList<ChallengeId> Chosen)
{
    public const int Fewest = 3;
    public const int Most = 5;

    /// <summary>How many must be given: three, or as many as fit the person where they are fewer.</summary>
    public int FewestHere => Math.Min(Fewest, Offered.Count(Fits));

    /// <summary>Whether a challenge seeks one of the person's expertises.</summary>
    public bool Fits(Challenge challenge) => challenge.Profiles.Any(p => Expertises.Contains(p.Expertise));

    /// <summary>Everything that is wrong with it, challenge by challenge.</summary>
    public Result Check()
    {
        if (FewestHere == 0) return FellowErrors.NothingToWish;
        var offered = Offered.ToDictionary(c => c.Id);
        var known = Chosen.Distinct().Where(offered.ContainsKey).Select(id => offered[id]).ToList();
        return Result.All(
        [
            Chosen.Count < FewestHere ? FellowErrors.TooFewWishes(FewestHere) : Chosen.Count > Most ? FellowErrors.TooManyWishes : Result.Success,
            Chosen.All(offered.ContainsKey) ? Result.Success : FellowErrors.NotOffered,
            .. known.Where(c => Chosen.Count(id => id == c.Id) > 1).Select(c => (Result)FellowErrors.WishedTwice(c.Title)),
            .. known.Where(c => !Fits(c)).Select(c => (Result)FellowErrors.NotSought(c.Title)),
        ]);
    }
}
