using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Ports;

/// <content>Cohorts of fellows and their challenges.</content>
public partial interface ITalentDbContext
{
    /// <summary>Public to all.</summary>
    IQueryable<Cohort> PublishedCohorts { get; }

    /// <summary>To staff, those of programmes in scope, published or not; to others, the published ones.</summary>
    IQueryable<Cohort> Cohorts(IAccess access);

    /// <summary>
    /// To the programme, those handed in, but for those that the person is recused from; to authors, the own ones; to a juror, those given,
    /// while the jury is open and unless recused; to the public, the published ones.
    /// </summary>
    IQueryable<Challenge> Challenges(IAccess access);

    /// <summary>
    /// To the programme, those handed in of <see cref="Challenges"/> of which the person is no author; to a juror, the own ones and, once the own
    /// one of the same challenge is handed in, those of the others; nothing before the jury opens or after it closed.
    /// </summary>
    IQueryable<ChallengeReview> ChallengeReviews(IAccess access);

    /// <summary>To the programme, those of <see cref="Challenges"/> of which the person is no author; to authors, the announced ones.</summary>
    IQueryable<ChallengeVerdict> ChallengeVerdicts(IAccess access);

    /// <summary>Who judges what and how far, without what is judged: to the programme, of <see cref="Challenges"/>; to a juror, the own ones while the jury is open.</summary>
    IQueryable<JuryDuty> JuryDuties(IAccess access);

    /// <summary>In which juries the person sits, whenever they meet.</summary>
    IQueryable<JurySeat> JurySeats(IAccess access);

    /// <summary>A review within reach of the programme that was not handed in. Used to take a juror off, never to show.</summary>
    Task<ChallengeReview?> FindOpenReview(IAccess access, ChallengeReviewId id, CancellationToken cancellationToken);

    /// <summary>All challenges handed in to a cohort, whoever asks. Used to announce them together, never to show.</summary>
    Task<IReadOnlyList<(Challenge Challenge, ChallengeVerdict? Verdict)>> HandedIn(CohortId cohort, CancellationToken cancellationToken);

    /// <summary>Forgets what was said of a challenge that its authors take back: what they hand in next is judged anew.</summary>
    Task ForgetJudging(ChallengeId challenge, CancellationToken cancellationToken);

    /// <summary>How many challenges of a cohort are being written, whoever asks: a number, and nothing else.</summary>
    Task<int> CountChallengeDrafts(CohortId cohort, CancellationToken cancellationToken);
}

/// <summary>Somebody's duty to judge a challenge: enough to declare ties by.</summary>
public sealed record JuryDuty
{
    public required ChallengeReviewId ReviewId { get; init; }

    public required long Version { get; init; }

    public required ChallengeId ChallengeId { get; init; }

    public required CohortId CohortId { get; init; }

    public required int Sprint { get; init; }

    public required UserId JurorId { get; init; }

    public required string JurorName { get; init; }

    public required string Title { get; init; }

    public required string Administration { get; init; }

    public required Independence Independence { get; init; }

    public required DateTime? SubmittedAt { get; init; }
}

/// <summary>That somebody sits in the jury of challenges of a sprint.</summary>
public sealed record JurySeat
{
    public required CohortId CohortId { get; init; }

    public required int Sprint { get; init; }
}
