using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Somebody in a matching, as the programme reads it.</summary>
/// <param name="Id">The application.</param>
/// <param name="Number">Of it.</param>
/// <param name="Name">Known since the preselection was announced.</param>
/// <param name="Expertises">What the person can do best first.</param>
public sealed record MatchedPerson(FellowApplicationId Id, int Number, string Name, IReadOnlyList<Expertise> Expertises);

/// <summary>A position in words.</summary>
public sealed record MatchedPosition(ChallengeId ChallengeId, Expertise Expertise, string Challenge)
{
    public string Label => $"{Challenge} · {Expertise.Label()}";

    /// <summary>As a form sends it.</summary>
    public string Key => new FellowPosition(ChallengeId, Expertise, 0).Key;
}

/// <summary>People and challenges of a sprint, as far as the person may see them: not those whom the person is recused from.</summary>
internal sealed record MatchingNames(IReadOnlyDictionary<FellowApplicationId, MatchedPerson> People, IReadOnlyDictionary<ChallengeId, (string Title, string Administration)> Challenges)
{
    public static async Task<MatchingNames> Of(ITalentDbContext db, IAccess access, CohortId cohort, int sprint, CancellationToken cancellationToken)
    {
        var people = await db.FellowApplications(access).AsNoTracking().Where(a => a.CohortId == cohort && a.Sprint == sprint && a.AnnouncedAt != null)
            .Select(a => new { a.Id, a.Number, a.GivenName, a.FamilyName, a.Expertises }).ToListAsync(cancellationToken);
        var challenges = await db.PublicChallengesOf(cohort, cancellationToken);
        return new MatchingNames(people.ToDictionary(a => a.Id, a => new MatchedPerson(a.Id, a.Number, PersonName.Create(a.GivenName, a.FamilyName).Value.Full, a.Expertises)), challenges);
    }

    public string Title(ChallengeId id) => Challenges.TryGetValue(id, out var known) ? known.Title : "Défi retiré";

    public MatchedPosition Position(ChallengeId challenge, Expertise expertise) => new(challenge, expertise, Title(challenge));

    public string Reason(ScenarioOutcome outcome, bool toThem = false) => MatchingWords.Reason(outcome, Title(outcome.ChallengeId), toThem);
}
