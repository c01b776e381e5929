using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>
/// How long somebody served and in which posts, as far as it was seen. Whoever changes post leaves one group and enters another
/// later in the same career, where nothing of what came before counts: that a permanent contract was reached is no merit of it.
/// </summary>
/// <remarks>
/// An agent who left and came back is one career from the first arrival: the time away is no service, and the first departure, which
/// the record of somebody who is back no longer holds, is not seen.
/// </remarks>
public sealed class Career
{
    /// <summary>An agent who is known here within so many days of the arrival was seen to arrive; others were there when their administration began to be known.</summary>
    /// <remarks>Our choice: a quarter, so that an administration that sends its agents once a quarter has arrivals.</remarks>
    public const int DaysToBeSeenArriving = 92;

    private Career(DateOnly arrivedOn, DateOnly knownFrom, DateOnly? leftOn, ObservedTenure? tenure, IReadOnlyList<PostStay> stays, bool isLost, bool isImpossible) =>
        (ArrivedOn, KnownFrom, LeftOn, Tenure, Stays, IsLost, IsImpossible) = (arrivedOn, knownFrom, leftOn, tenure, stays, isLost, isImpossible);

    public DateOnly ArrivedOn { get; }

    /// <summary>First day known here; never before the arrival.</summary>
    public DateOnly KnownFrom { get; }

    /// <summary>Last day of service of who has left; null for who is there.</summary>
    public DateOnly? LeftOn { get; }

    /// <summary>What was seen of it; null where nothing was.</summary>
    public ObservedTenure? Tenure { get; }

    /// <summary>Posts held up to today, in their order, known here or not yet.</summary>
    public IReadOnlyList<PostStay> Stays { get; }

    /// <summary>The last contract is over, and neither a departure nor another contract is recorded: seen until its end, no further.</summary>
    public bool IsLost { get; }

    /// <summary>The departure lies before the arrival: nothing can be counted.</summary>
    public bool IsImpossible { get; }

    /// <summary>Whether the arrival was seen.</summary>
    public bool WasSeenArriving => KnownFrom.DayNumber - ArrivedOn.DayNumber <= DaysToBeSeenArriving;

    /// <param name="arrivedOn">First day of service.</param>
    /// <param name="observedFrom">First day known here.</param>
    /// <param name="departedOn">Last day of service; null or to come for who is there.</param>
    /// <param name="posts">In any order.</param>
    /// <param name="today">The last day looked at.</param>
    public static Career Of(DateOnly arrivedOn, DateOnly observedFrom, DateOnly? departedOn, IEnumerable<HeldPost> posts, DateOnly today)
    {
        var knownFrom = observedFrom > arrivedOn ? observedFrom : arrivedOn;
        if (departedOn < arrivedOn) return new Career(arrivedOn, knownFrom, null, null, [], isLost: false, isImpossible: true);

        var leftOn = departedOn <= today ? departedOn : null;
        var (last, held) = (leftOn ?? today, posts.OrderBy(p => p.StartsOn).ToList());
        var stays = new List<PostStay>(held.Count);
        for (var i = 0; i < held.Count; i++)
        {
            var next = i + 1 < held.Count ? held[i + 1] : null;
            // The day of departure is what was recorded as the last; the contract may be over by then.
            var end = next is null && leftOn is not null ? last : held[i].EndsOn ?? last;
            var until = Least(Least(end, next?.StartsOn.AddDays(-1) ?? last), last);
            var from = held[i].StartsOn > arrivedOn ? held[i].StartsOn : arrivedOn;
            if (from <= until) stays.Add(new PostStay(held[i], from, until, next is not null && next.StartsOn == until.AddDays(1) && next.StartsOn <= last ? next : null));
        }

        var isLost = leftOn is null && stays is [.., var latest] && latest.Until < today && held[^1].StartsOn <= today;
        var seenUntil = isLost ? stays[^1].Until : today;
        return new Career(arrivedOn, knownFrom, leftOn, ObservedTenure.Of(arrivedOn, observedFrom, leftOn, seenUntil), stays, isLost, isImpossible: false);
    }

    /// <summary>What was seen of the tenure during a stay; null where nothing was.</summary>
    public ObservedTenure? During(PostStay stay) => Tenure?.Within(stay.From.DayNumber - ArrivedOn.DayNumber, stay.Until.DayNumber - ArrivedOn.DayNumber);

    /// <summary>Days of a stay that lie in a period and were seen.</summary>
    public int DaysIn(PostStay stay, DateOnly first, DateOnly last) =>
        Math.Max(0, Least(stay.Until, last).DayNumber - Most(Most(stay.From, KnownFrom), first).DayNumber + 1);

    private static DateOnly Least(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Most(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>A post as a contract describes it.</summary>
/// <param name="OrganisationId">Where.</param>
/// <param name="JobProfileId">In what job, if known.</param>
/// <param name="Status">How the agent serves in it.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null without end.</param>
public sealed record HeldPost(OrganisationId OrganisationId, JobProfileId? JobProfileId, EmploymentStatus Status, DateOnly StartsOn, DateOnly? EndsOn);

/// <summary>A post as it was held up to today.</summary>
/// <param name="Post">Which.</param>
/// <param name="From">First day in it.</param>
/// <param name="Until">Last day in it, so far.</param>
/// <param name="Next">The post that began the day after; null where none did.</param>
public sealed record PostStay(HeldPost Post, DateOnly From, DateOnly Until, HeldPost? Next)
{
    /// <summary>The day on which the agent changed administration; null where it did not end so.</summary>
    public DateOnly? MovedOn => Next is not null && Next.OrganisationId != Post.OrganisationId ? Next.StartsOn : null;
}
