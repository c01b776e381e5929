using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a result is for one person: a place, a rank on the waiting list, or neither; and the answer.</summary>
public sealed class FellowPlace : IAuditedPart
{
    private FellowPlace()
    {
    }

    internal FellowPlace(FellowApplicationId application, int number, PlaceStatus status, ScenarioSeat seat) =>
        (ApplicationId, Number, Status, ChallengeId, Expertise, WishRank) = (application, number, status, seat.ChallengeId, seat.Expertise, seat.WishRank);

    public FellowApplicationId ApplicationId { get; private set; }

    /// <summary>Of the application.</summary>
    public int Number { get; private set; }

    public PlaceStatus Status { get; private set; }

    /// <summary>Offered, or last offered; null for who was offered none.</summary>
    public ChallengeId? ChallengeId { get; private set; }

    public Expertise? Expertise { get; private set; }

    /// <summary>Of the challenge among the wishes, from 1.</summary>
    public int? WishRank { get; private set; }

    public DateTime? OfferedAt { get; private set; }

    /// <summary>Last day to answer, included.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>When the person answered, withdrew, or the delay passed.</summary>
    public DateTime? AnsweredAt { get; private set; }

    public string AuditName => $"Candidature n° {Number}";

    /// <summary>Whether the person is still in the matching.</summary>
    internal bool IsIn => Status is PlaceStatus.Waiting or PlaceStatus.Offered or PlaceStatus.Accepted;

    /// <summary>A better offer never shortens the delay of the one before.</summary>
    internal void Offer(ScenarioSeat seat, DateTime now, DateOnly until) =>
        (ChallengeId, Expertise, WishRank, OfferedAt, AnswerBy, Status) =
            (seat.ChallengeId, seat.Expertise, seat.WishRank, now, Status is PlaceStatus.Offered && AnswerBy > until ? AnswerBy : until, PlaceStatus.Offered);

    internal void Become(PlaceStatus status, DateTime now) => (Status, AnsweredAt) = (status, now);

    internal void TakeOff() => Status = PlaceStatus.NotTaken;

    internal void Open(DateTime now, DateOnly until) => (OfferedAt, AnswerBy) = (now, until);
}
