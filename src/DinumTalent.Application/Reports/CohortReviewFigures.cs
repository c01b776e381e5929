using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Reports;

/// <summary>The counts of a cohort. Null is not measured: the phase has not begun, nothing was announced, or a cohort of the past of which that is not known.</summary>
/// <param name="Cohort">With its phases.</param>
/// <param name="Facts">What is counted.</param>
/// <param name="Today">In Paris.</param>
internal sealed record CohortReviewFigures(Cohort Cohort, CohortFacts Facts, DateOnly Today)
{
    public int? Proposed => HasBegun(PhaseKind.CallForChallenges) ? Facts.Challenges.Count : null;

    public int? Eligible => Decided(c => c.IsEligible);

    public int? Chosen => Cohort.IsPast ? Facts.Challenges.Count(c => c.IsPublic) : Decided(c => c.IsPublic);

    public int? Received => HasBegun(PhaseKind.CallForApplications) ? Facts.Fellows.Count + Facts.Erased.Sum(t => t.Count) : null;

    public int? Withdrawn => Received is null ? null : Facts.Fellows.Count(f => f.Status is FellowStatus.Withdrawn) + Erased(FellowStatus.Withdrawn);

    public int? Preselected =>
        Facts.Fellows.Any(f => f.IsAnswered) || Erased(FellowStatus.Preselected) + Erased(FellowStatus.NotPreselected) > 0
            ? Facts.Fellows.Count(f => f.WasPreselected) + Erased(FellowStatus.Preselected) : null;

    public int? Heard => Preselected > 0 && HasBegun(PhaseKind.Auditions) ? Facts.Heard.Count : null;

    public int? Placed => Facts.HasResults ? Facts.Places.Count(p => p.IsOffered) : null;

    public int? Accepted => Facts.HasResults ? Facts.Places.Count(p => p.Status is PlaceStatus.Accepted) : null;

    /// <summary>Missions of people who applied.</summary>
    public int? Opened => HasMissions && Received is not null ? Facts.Missions.Count(m => m.IsFromApplication) : null;

    /// <summary>All missions, those entered by hand among them.</summary>
    public int? Missions => HasMissions ? Facts.Missions.Count : null;

    /// <summary>Null for a cohort of the past: the file of its challenges names what was sought, not how many.</summary>
    public int? PlacesOf(ReviewedChallenge challenge) => Cohort.IsPast ? null : challenge.Profiles.Sum(p => p.Number);

    /// <summary>Wishes of those who have not withdrawn; null while nobody is preselected, and until the wishes are closed, as they may still change.</summary>
    /// <param name="challenge">That is wished.</param>
    /// <param name="first">Only where it is the first wish.</param>
    public int? Wishes(ReviewedChallenge challenge, bool first = false) =>
        Preselected > 0 && AreWishesClosed(challenge.Sprint) ? Wishers(challenge).Count(f => !first || f.Wishes.Any(w => w.Rank == 1 && w.ChallengeId == challenge.Id)) : null;

    public int? HeardFor(ReviewedChallenge challenge) => Heard is null || !AreWishesClosed(challenge.Sprint) ? null : Wishers(challenge).Count(f => Facts.Heard.Contains(f.Id));

    /// <summary>Accepted places; of one expertise alone if asked.</summary>
    public int? Filled(ReviewedChallenge challenge, Expertise? expertise = null) =>
        Facts.HasResults ? Facts.Places.Count(p => p.Status is PlaceStatus.Accepted && p.ChallengeId == challenge.Id && (expertise is null || p.Expertise == expertise)) : null;

    /// <summary>Whether people of several expertises accepted; null where nobody did.</summary>
    public bool? IsMultidisciplinary(ReviewedChallenge challenge) =>
        Filled(challenge) > 0 ? Facts.Places.Where(p => p.Status is PlaceStatus.Accepted && p.ChallengeId == challenge.Id).Select(p => p.Expertise).Distinct().Count() > 1 : null;

    public int? MissionsOf(ReviewedChallenge challenge) => HasMissions ? Facts.Missions.Count(m => m.ChallengeId == challenge.Id) : null;

    public int? MissionsIn(MissionState state) => Facts.Missions.Count == 0 ? null : Facts.Missions.Count(m => Mission.StateOn(Today, m.StartsOn, m.EndsOn, m.EndedOn) == state);

    private bool HasMissions => Facts.Missions.Count > 0 || HasBegun(PhaseKind.Missions);

    private IEnumerable<FellowFact> Wishers(ReviewedChallenge challenge) => Facts.Fellows.Where(f => f.Status is FellowStatus.Preselected && f.Wishes.Any(w => w.ChallengeId == challenge.Id));

    private int Erased(FellowStatus status) => Facts.Erased.Where(t => t.Status == status).Sum(t => t.Count);

    private int? Decided(Func<ChallengeFact, bool> which) => Facts.Challenges.Any(c => c.IsAnnounced) ? Facts.Challenges.Count(c => c.IsAnnounced && which(c)) : null;

    private bool HasBegun(PhaseKind kind) => Cohort.Phases.Any(p => p.Kind == kind && p.StateOn(Today) is not PhaseState.Coming);

    private bool AreWishesClosed(int sprint) => Cohort.Find(PhaseKind.Wishes, sprint) is { } wishes && (wishes.StateOn(Today) is PhaseState.Over || (wishes.ClosesOn is null && wishes.StateOn(Today) is PhaseState.Open));
}
