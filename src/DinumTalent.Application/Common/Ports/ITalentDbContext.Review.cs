using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Common.Ports;

/// <content>What the bilan of a cohort counts.</content>
public partial interface ITalentDbContext
{
    /// <summary>How far the challenges, applications and missions of a cohort came, without names, whoever asks. Used to count, never to show: a bilan is the same for all who may read it.</summary>
    Task<CohortFacts> CohortFacts(CohortId cohort, CancellationToken cancellationToken);
}

/// <summary>What the bilan of a cohort is counted from.</summary>
/// <param name="Challenges">Handed in.</param>
/// <param name="Fellows">Applications that are still kept.</param>
/// <param name="Erased">How many ended how and are gone since.</param>
/// <param name="Heard">Noted by as many jurors as make an audition.</param>
/// <param name="HasResults">Whether a result is announced.</param>
/// <param name="Places">Of the announced results.</param>
/// <param name="Missions">Opened, whoever does them.</param>
public sealed record CohortFacts(
    IReadOnlyList<ChallengeFact> Challenges, IReadOnlyList<FellowFact> Fellows, IReadOnlyList<FellowTally> Erased, IReadOnlyCollection<FellowApplicationId> Heard, bool HasResults,
    IReadOnlyList<PlaceFact> Places, IReadOnlyList<MissionFact> Missions);

/// <param name="IsPublic">Whether all may read it.</param>
/// <param name="IsAnnounced">Whether its authors know what was decided.</param>
/// <param name="IsEligible">As checked; counts once it is announced.</param>
public sealed record ChallengeFact(bool IsPublic, bool IsAnnounced, bool IsEligible);

/// <param name="IsAnswered">Whether the person was told the outcome of the preselection.</param>
public sealed record FellowFact(FellowApplicationId Id, FellowStatus Status, bool IsAnswered, IReadOnlyList<Wish> Wishes)
{
    /// <summary>Announced so; who withdraws after an answer had been preselected, as others have nothing to withdraw.</summary>
    public bool WasPreselected => Status is FellowStatus.Preselected || (Status is FellowStatus.Withdrawn && IsAnswered);
}

/// <param name="IsOffered">Whether a place was ever offered.</param>
public sealed record PlaceFact(ChallengeId? ChallengeId, Expertise? Expertise, PlaceStatus Status, bool IsOffered);

/// <param name="IsFromApplication">Whether it was opened from an application; others are entered by hand.</param>
public sealed record MissionFact(ChallengeId ChallengeId, DateOnly StartsOn, DateOnly EndsOn, DateOnly? EndedOn, bool IsFromApplication);
