using DinumTalent.Domain.Eig;

namespace DinumTalent.TestKit;

/// <content>Matchings of cohorts and their results.</content>
public sealed partial class AccessWorld
{
    /// <summary>Of the directorate of A; its results may be announced, <see cref="Scenario"/> is proposed by somebody else.</summary>
    public Cohort Matching { get; private set; } = null!;

    public MatchingScenario Scenario { get; private set; } = null!;

    /// <summary>Of <see cref="Matching"/> too.</summary>
    public MatchingScenario OtherScenario { get; private set; } = null!;

    /// <summary>Of the directorate of A; its result is announced.</summary>
    public Cohort Settled { get; private set; } = null!;

    /// <summary>To <see cref="Settled"/>, by somebody without an account, who is offered a place.</summary>
    public FellowApplication Placed { get; private set; } = null!;

    private async Task InitializeMatching()
    {
        (Matching, _) = await Matchable();
        (Scenario, OtherScenario) = (await Data.Scenario(Matching), await Data.Scenario(Matching));
        await Data.Results(Matching, Scenario);
        (Settled, Placed) = await Matchable();
        await Data.Results(Settled, await Data.Scenario(Settled), announced: true);
    }

    private async Task<(Cohort Cohort, FellowApplication Application)> Matchable()
    {
        var cohort = await Data.Cohort(DirectorateA, PhaseKind.Results);
        return (cohort, await Data.Matchable(cohort, 4, [await Data.PublicChallenge(cohort, DirectorateA, people[Who.ManagerOfA])]));
    }
}
