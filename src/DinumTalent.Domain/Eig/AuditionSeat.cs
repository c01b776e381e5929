using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>Somebody asked to sit on panels in a sprint.</summary>
/// <param name="Juror">The account.</param>
/// <param name="Name">As it was when asked.</param>
/// <param name="Available">When, in UTC; empty: whenever rooms are open.</param>
/// <param name="Ties">Challenges with which the programme knows of ties: nobody who wishes one of them is heard before this juror.</param>
public sealed record AuditionSeat(UserId Juror, string Name, IReadOnlyList<TimeWindow> Available, IReadOnlyList<ChallengeId> Ties);
