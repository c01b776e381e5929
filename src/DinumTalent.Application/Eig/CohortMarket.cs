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

/// <summary>Who may be ranked for which places of the session of results that a sprint is at, and how: all that a ranking or a matching starts from, loaded once.</summary>
/// <param name="Fellows">Preselected; those who withdrew since say so.</param>
/// <param name="Positions">Of the public challenges, with the places that are free.</param>
/// <param name="Session">Of results, from 1.</param>
/// <param name="Terms">The rule, with who set it.</param>
/// <param name="Applications">Of these people, by id.</param>
/// <param name="Challenges">By id.</param>
internal sealed record CohortMarket(
    IReadOnlyList<RankableFellow> Fellows, IReadOnlyList<FellowPosition> Positions, int Session, RankingTerms? Terms, IReadOnlyDictionary<FellowApplicationId, FellowApplication> Applications,
    IReadOnlyDictionary<ChallengeId, Challenge> Challenges)
{
    /// <summary>Whoever asks: what is shown of it goes through the access of who reads.</summary>
    public static async Task<CohortMarket> Load(ITalentDbContext db, CohortId cohort, int sprint, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = await db.RankingFacts(cohort, sprint, cancellationToken);
        var lists = ResultsSession.Of(facts.Cohort, sprint, facts.Results, facts.Authors, today)
            .Left(SprintLists.Of(cohort, sprint, facts.Applications, facts.Readings, facts.Sheets, facts.Challenges, facts.Terms?.Rule));
        return new CohortMarket(
            [.. lists.Fellows], [.. lists.Positions], lists.Session, facts.Terms, facts.Applications.ToDictionary(a => a.Id), facts.Challenges.ToDictionary(c => c.Id));
    }
}
