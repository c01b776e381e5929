using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Who may be ranked for which places of a sprint, and how: all that a ranking or a matching starts from, loaded once.</summary>
/// <param name="Fellows">Preselected; those who withdrew since say so.</param>
/// <param name="Positions">Of the public challenges.</param>
/// <param name="Terms">The rule, with who set it.</param>
/// <param name="Applications">Of these people, by id.</param>
/// <param name="Challenges">By id.</param>
internal sealed record CohortMarket(
    IReadOnlyList<RankableFellow> Fellows, IReadOnlyList<FellowPosition> Positions, RankingTerms? Terms, IReadOnlyDictionary<FellowApplicationId, FellowApplication> Applications,
    IReadOnlyDictionary<ChallengeId, Challenge> Challenges)
{
    /// <summary>Whoever asks: what is shown of it goes through the access of who reads.</summary>
    public static async Task<CohortMarket> Load(ITalentDbContext db, CohortId cohort, int sprint, CancellationToken cancellationToken)
    {
        var facts = await db.RankingFacts(cohort, sprint, cancellationToken);
        var lists = SprintLists.Of(cohort, sprint, facts.Applications, facts.Readings, facts.Sheets, facts.Challenges);
        return new CohortMarket(
            [.. lists.Fellows], [.. lists.Positions], facts.Terms, facts.Applications.ToDictionary(a => a.Id), facts.Challenges.ToDictionary(c => c.Id));
    }

    /// <summary>The lists of both sides; refused while no rule is set.</summary>
    public Result<FellowMarket> ToMarket() => Terms is null ? AuditionErrors.RuleFirst : FellowMarket.Of(Fellows, Positions, Terms.Rule);
}
