using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>Somebody who may sit on panels.</summary>
/// <param name="Id">The account.</param>
/// <param name="Available">When; windows that touch make one.</param>
/// <param name="RecusedFrom">Challenges with which the juror has ties: nobody is heard for them before this juror.</param>
/// <param name="RecusedFromPeople">Candidates with whom the juror has ties.</param>
public sealed record AuditionJuror(UserId Id, IReadOnlyCollection<TimeWindow> Available, IReadOnlyCollection<ChallengeId> RecusedFrom, IReadOnlyCollection<FellowApplicationId> RecusedFromPeople)
{
    /// <summary>Whether the juror has no tie with a candidate nor with what the candidate is heard for.</summary>
    public bool MayHear(AuditionCandidate candidate) => !RecusedFromPeople.Contains(candidate.Id) && !candidate.Challenges.Any(RecusedFrom.Contains);
}
