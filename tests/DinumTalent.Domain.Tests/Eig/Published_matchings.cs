using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>Examples with the results that their authors give.</summary>
public sealed class Published_matchings
{
    /// <summary>D. Gale, L. Shapley, “College admissions and the stability of marriage”, American Mathematical Monthly 69, 1962, example 1.</summary>
    [Fact]
    public void of_three_couples_have_three_stable_results()
    {
        var couples = MatchingCase.Of(
            wishes: [[0, 1, 2], [1, 2, 0], [2, 0, 1]],
            capacities: [1, 1, 1],
            rankings: [[1, 2, 0], [2, 0, 1], [0, 1, 2]]);

        couples.Given(MarketSide.Candidates).ShouldBe([0, 1, 2], "each of those who ask has the first choice");
        couples.Given(MarketSide.Positions).ShouldBe([2, 0, 1], "each of the others has the first choice");
        NaiveMatching.AllStable(couples).Count.ShouldBe(3, "all have their second choice in the third");
    }

    /// <summary>The same, example 2: the only stable result gives nobody the first choice.</summary>
    [Fact]
    public void of_four_couples_give_nobody_the_first_choice()
    {
        var couples = MatchingCase.Of(
            wishes: [[0, 1, 2, 3], [0, 3, 2, 1], [1, 0, 2, 3], [3, 1, 2, 0]],
            capacities: [1, 1, 1, 1],
            rankings: [[3, 2, 0, 1], [1, 3, 0, 2], [3, 0, 1, 2], [2, 1, 0, 3]]);

        foreach (var side in A_stable_matching.Sides) couples.Given(side.Data).ShouldBe([2, 3, 0, 1]);
        var matching = Matching.Of(couples.Market());
        matching.WishRanks()[0].ShouldBe(0);
        matching.RankingRanks()[0].ShouldBe(0);
    }

    /// <summary>“Run a Match”, the example of the National Resident Matching Program (NRMP), two places in each of three programmes.</summary>
    [Fact]
    public void of_residents_to_hospitals_are_those_of_the_national_match()
    {
        const int Mercy = 0, City = 1, General = 2;
        const int Anderson = 0, Chen = 1, Davis = 2, Eastman = 3, Ford = 4;
        var residents = MatchingCase.Of(
            wishes: [[City], [City, Mercy], [Mercy, City, General], [City, Mercy, General], [City, General, Mercy]],
            capacities: [2, 2, 2],
            rankings: [[Chen, Ford], [Eastman, Anderson, Chen, Davis, Ford], [Eastman, Anderson, Ford, Davis]]);

        var matching = Matching.Of(residents.Market());

        residents.Given().ShouldBe([City, Mercy, General, City, General]);
        matching.PeopleOf(General).ToArray().ShouldBe([Ford, Davis]);
        matching.Unfilled().ShouldBe([new UnfilledPosition(Mercy, 1)]);
        matching.WishRanks().ShouldBe([2, 2, 1]);
        matching.OutcomesOf(Davis).Select(o => o.Reason).ShouldBe([PairReason.NotRanked, PairReason.Outranked, PairReason.Obtained]);
    }

    /// <summary>
    /// A. Roth, “The college admissions problem is not equivalent to the marriage problem”, Journal of Economic Theory 36, 1985: one
    /// stable result, though another assignment would please every college more.
    /// </summary>
    [Fact]
    public void of_students_to_colleges_can_displease_every_college()
    {
        var students = MatchingCase.Of(
            wishes: [[2, 0, 1, 3], [1, 0, 2, 3], [0, 2, 1, 3], [0, 1, 2, 3]],
            capacities: [2, 1, 1, 1],
            rankings: [[0, 1, 2, 3], [0, 1, 2, 3], [2, 0, 1, 3], [0, 1, 2, 3]]);

        int?[] only = [2, 1, 0, 0];
        students.Given(MarketSide.Candidates).ShouldBe(only);
        students.Given(MarketSide.Positions).ShouldBe(only);
        NaiveMatching.AllStable(students).ShouldHaveSingleItem().ShouldBe(only);
    }
}
