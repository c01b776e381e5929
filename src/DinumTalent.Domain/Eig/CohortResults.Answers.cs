using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <content>From the announcement to the last answer.</content>
public sealed partial class CohortResults
{
    /// <summary>Tells everybody at once. Places of those who have withdrawn since the freezing go to the next first.</summary>
    /// <param name="cohort">Its cohort.</param>
    /// <param name="withdrawn">Applications that go no further.</param>
    /// <param name="delay">To answer.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    /// <returns>How many are told.</returns>
    public Result<int> Announce(Cohort cohort, IReadOnlyCollection<FellowApplicationId> withdrawn, AnswerDelay delay, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is not null) return ScenarioErrors.Announced;
        if (FrozenAt is null) return ScenarioErrors.NotFrozen;
        if (cohort.Id != CohortId) return Error.NotFound;
        if (cohort.Find(PhaseKind.Results, Sprint) is { } results && results.StateOn(today) is PhaseState.Coming) return ScenarioErrors.TooEarly(results.OpensOn);

        NextDays = delay.NextDays;
        var until = delay.First(cohort, Sprint, today);
        var gone = places.Where(p => withdrawn.Contains(p.ApplicationId)).ToList();
        foreach (var place in gone) place.Become(PlaceStatus.Withdrawn, now);
        if (gone.Count > 0) Cascade(now, until);
        AnnouncedAt = now;
        var told = places.Where(p => p.Status is not PlaceStatus.Withdrawn).ToList();
        foreach (var place in told)
        {
            if (place.Status is PlaceStatus.Offered) place.Open(now, until);
            Raise(new ResultAnnounced(place.ApplicationId));
        }

        return told.Count;
    }

    /// <summary>The person accepts or declines what is offered. The same answer twice changes nothing; an accepted place is given up by withdrawing.</summary>
    /// <param name="application">Of the person.</param>
    /// <param name="challenge">What the person read as offered: a better one may have come since.</param>
    /// <param name="accepts">Or declines.</param>
    /// <param name="cohort">Its cohort.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result Answer(FellowApplicationId application, ChallengeId challenge, bool accepts, Cohort cohort, DateTime now, DateOnly today) => Answer(application, challenge, accepts, isEntered: false, cohort, now, today);

    private Result Answer(FellowApplicationId application, ChallengeId challenge, bool accepts, bool isEntered, Cohort cohort, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is null || places.Find(p => p.ApplicationId == application) is not { } place) return Error.NotFound;
        switch (place.Status)
        {
            case PlaceStatus.Accepted:
                return accepts ? Result.Success : ScenarioErrors.AlreadyAccepted;
            case PlaceStatus.Declined:
                return accepts ? ScenarioErrors.AlreadyDeclined : Result.Success;
            case PlaceStatus.Expired:
                return ScenarioErrors.Late(place.AnswerBy!.Value);
            case PlaceStatus.Offered when place.AnswerBy < today:
                return ScenarioErrors.Late(place.AnswerBy!.Value);
            case PlaceStatus.Offered when place.ChallengeId != challenge:
                return ScenarioErrors.OfferChanged;
            case PlaceStatus.Offered:
                place.Become(accepts ? PlaceStatus.Accepted : PlaceStatus.Declined, now);
                Raise(new PlaceAnswered(application, accepts, isEntered));
                if (!accepts) PassOn(cohort, now, today);
                return Result.Success;
            default:
                return ScenarioErrors.NoOffer;
        }
    }

    /// <summary>The programme enters the answer of somebody who phoned or wrote: the same as theirs, but for what is over, which it cannot change. The application keeps the source.</summary>
    internal Result EnterAnswer(FellowApplicationId application, ChallengeId challenge, bool accepts, Cohort cohort, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is null || places.Find(p => p.ApplicationId == application) is not { } place) return Error.NotFound;
        if (place.Status is not PlaceStatus.Offered || place.AnswerBy < today) return ScenarioErrors.NothingToEnter;
        return Answer(application, challenge, accepts, isEntered: true, cohort, now, today);
    }

    /// <summary>
    /// Somebody withdraws: a place offered or accepted goes to the next, while places are still given. Before the announcement nothing shows; the announcement sees to it.
    /// </summary>
    public void Leave(FellowApplicationId application, Cohort cohort, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is null || places.Find(p => p.ApplicationId == application) is not { IsIn: true } place) return;
        var held = place.Status is not PlaceStatus.Waiting;
        place.Become(PlaceStatus.Withdrawn, now);
        if (held) PassOn(cohort, now, today);
    }

    /// <summary>Ends the offers whose last day is over, all at once, then offers what came free.</summary>
    /// <returns>How many.</returns>
    public int ExpireDue(Cohort cohort, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is null) return 0;
        var due = places.Where(p => p.Status is PlaceStatus.Offered && p.AnswerBy < today).ToList();
        foreach (var place in due)
        {
            place.Become(PlaceStatus.Expired, now);
            Raise(new PlaceExpired(place.ApplicationId, place.AnswerBy!.Value));
        }

        if (due.Count > 0) PassOn(cohort, now, today);
        return due.Count;
    }

    /// <summary>Tells those who still wait that there is no place.</summary>
    /// <returns>How many.</returns>
    public Result<int> CloseWaitingList(DateTime now)
    {
        if (AnnouncedAt is null) return ScenarioErrors.NotAnnounced;
        if (places.Exists(p => p.Status is PlaceStatus.Offered)) return ScenarioErrors.OffersOutstanding;
        var waiting = places.Where(p => p.Status is PlaceStatus.Waiting).ToList();
        if (waiting.Count == 0) return ScenarioErrors.NobodyWaits;
        foreach (var place in waiting)
        {
            place.TakeOff();
            Raise(new WaitingListClosed(place.ApplicationId));
        }

        ClosedAt = now;
        return waiting.Count;
    }

    /// <summary>Whether somebody who applied may do a mission: on a place of that challenge that they accepted, once a result of the sprint is announced; before, it says nothing of them.</summary>
    public static Result MayOpenMission(IReadOnlyCollection<CohortResults> ofSprint, FellowApplicationId application, ChallengeId challenge) =>
        ofSprint.All(r => r.AnnouncedAt is null)
        || ofSprint.Any(r => r.AnnouncedAt is not null && r.places.Exists(p => p.Status is PlaceStatus.Accepted && (p.ApplicationId, p.ChallengeId) == (application, challenge)))
            ? Result.Success : MissionErrors.NotAccepted;

    /// <summary>To whom a result was announced: all but those who had withdrawn before.</summary>
    internal IEnumerable<FellowApplicationId> Told => places.Where(p => p.Status is not PlaceStatus.Withdrawn || p.AnsweredAt > AnnouncedAt).Select(p => p.ApplicationId);

    /// <summary>How many places of a position are no longer to be given: offered, accepted, or spent.</summary>
    public int TakenOf(ChallengeId challenge, Expertise expertise) =>
        places.Count(p => p.Status is PlaceStatus.Offered or PlaceStatus.Accepted && (p.ChallengeId, p.Expertise) == (challenge, expertise))
        + Positions.Where(p => (p.ChallengeId, p.Expertise) == (challenge, expertise)).Sum(p => p.Spent);

    /// <summary>
    /// Gives up the places that nobody holds: a later session is frozen over them. At that moment nobody who waits here loses by it, since a place that somebody
    /// waits for is offered at once. Afterwards it comes back to nobody here: that no free place and nobody who waits prefer each other holds within a session alone.
    /// </summary>
    internal void HandOn(DateTime now)
    {
        Positions = [.. Positions.Select(p => p with { Places = TakenOf(p.ChallengeId, p.Expertise) })];
        // Written even where nothing was given up: an answer at the same moment is then seen as a conflict, and no place is counted as free twice.
        HandedOnAt = now;
    }

    /// <summary>Leaves out all that concerns people who are erased; places that they held go to the next, but for those whose mission was begun.</summary>
    /// <param name="erased">Who goes.</param>
    /// <param name="inMission">Of them, those who do or did a mission of the cohort.</param>
    /// <param name="cohort">Its cohort.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public void Forget(IReadOnlyCollection<FellowApplicationId> erased, IReadOnlyCollection<FellowApplicationId> inMission, Cohort cohort, DateTime now, DateOnly today)
    {
        var spent = places.Where(p => p.Status is PlaceStatus.Accepted && erased.Contains(p.ApplicationId) && inMission.Contains(p.ApplicationId)).ToList();
        Positions = [.. Positions.Select(p => spent.Count(s => (s.ChallengeId, s.Expertise) == (p.ChallengeId, p.Expertise)) is > 0 and var gone ? p with { Spent = p.Spent + gone } : p)];
        places.RemoveAll(spent.Contains);
        foreach (var id in erased) Leave(id, cohort, now, today);
        var isFree = AnnouncedAt is null && places.Exists(p => p.Status is PlaceStatus.Offered && erased.Contains(p.ApplicationId));
        places.RemoveAll(p => erased.Contains(p.ApplicationId));
        Wishes = [.. Wishes.Where(w => !erased.Contains(w.ApplicationId))];
        Positions = [.. Positions.Select(p => p.Ranking.Any(erased.Contains) ? p with { Ranking = [.. p.Ranking.Where(id => !erased.Contains(id))] } : p)];
        Locks = [.. Locks.Where(l => !erased.Contains(l.ApplicationId))];
        Outcomes = [.. Outcomes.Where(o => !erased.Contains(o.ApplicationId))];
        if (isFree) Cascade(now, today);
    }

    /// <summary>Who waits for a position, the next first: those whom it ranks and who would rather have it than what they have; nobody where it has no place here.</summary>
    public IReadOnlyList<FellowPlace> WaitingFor(FrozenPosition position)
    {
        if (position.Places <= position.Spent) return [];
        var number = Positions.ToList().IndexOf(position);
        var held = Positions.Select((p, n) => ((p.ChallengeId, p.Expertise), n)).ToDictionary(p => p.Item1, p => p.n);
        var lists = Wishes.ToDictionary(w => w.ApplicationId, w => w.Positions.ToList());
        var waiting = places.Where(p => p.Status is PlaceStatus.Waiting
                || (p.Status is PlaceStatus.Offered && lists.TryGetValue(p.ApplicationId, out var list) && list.IndexOf(number) < list.IndexOf(held[(p.ChallengeId!.Value, p.Expertise!.Value)])))
            .ToDictionary(p => p.ApplicationId);
        var wishing = lists.Where(w => w.Value.Contains(number)).Select(w => w.Key).ToHashSet();
        var forbidden = Locks.Where(l => l.Kind is PairLockKind.Forbidden && (l.ChallengeId, l.Expertise) == (position.ChallengeId, position.Expertise)).Select(l => l.ApplicationId).ToHashSet();
        return [.. position.Ranking.Where(id => wishing.Contains(id) && !forbidden.Contains(id)).Select(waiting.GetValueOrDefault).OfType<FellowPlace>()];
    }

    /// <summary>Offers what came free: until the missions of the whole cohort begin; where it recruits continuously and each begins on its own, until their phase is over.</summary>
    private void PassOn(Cohort cohort, DateTime now, DateOnly today)
    {
        var missions = cohort.Find(PhaseKind.Missions, Sprint)?.StateOn(today) ?? PhaseState.Coming;
        if (missions is PhaseState.Coming || (cohort.Mode is CohortMode.Continuous && missions is not PhaseState.Over)) Cascade(now, today.AddDays(NextDays));
    }

    /// <summary>
    /// Computes the result again among those who are left, best for the candidates, with everybody who accepted held to their place; who gets a place,
    /// or a better one than was offered, is told.
    /// </summary>
    /// <remarks>
    /// Nobody loses by it: without those who left, what each has is still stable among those who have not accepted, and of all stable results the one
    /// computed is the best for every candidate at once.
    /// </remarks>
    private void Cascade(DateTime now, DateOnly until)
    {
        var inIt = places.Where(p => p.IsIn).ToDictionary(p => p.ApplicationId);
        var people = Wishes.Where(w => inIt.ContainsKey(w.ApplicationId)).ToList();
        var numbers = Positions.Select((p, number) => ((p.ChallengeId, p.Expertise), number)).ToDictionary(p => p.Item1, p => p.number);
        var accepted = inIt.Values.Where(p => p.Status is PlaceStatus.Accepted).Select(p => (p.ApplicationId, numbers[(p.ChallengeId!.Value, p.Expertise!.Value)], PairLockKind.Forced)).ToList();
        var held = accepted.Select(a => a.ApplicationId).ToHashSet();
        var locks = Locks.Where(l => !held.Contains(l.ApplicationId)).Select(l => (l.ApplicationId, numbers[(l.ChallengeId, l.Expertise)], l.Kind));
        var market = ScenarioMarket.Of(people, Positions, accepted.Concat(locks));
        var report = market.Report(Matching.Of(market.Market));
        foreach (var seat in report.Seats.Where(s => !held.Contains(s.ApplicationId) && s.ChallengeId is not null))
        {
            var place = inIt[seat.ApplicationId];
            if (place.Status is PlaceStatus.Offered && (place.ChallengeId, place.Expertise) == (seat.ChallengeId, seat.Expertise)) continue;
            var isBetter = place.Status is PlaceStatus.Offered;
            place.Offer(seat, now, until);
            if (AnnouncedAt is not null) Raise(new PlaceOffered(place.ApplicationId, isBetter));
        }

        var anew = report.Outcomes.Where(o => !held.Contains(o.ApplicationId)).ToList();
        var of = anew.Select(o => o.ApplicationId).ToHashSet();
        Outcomes = [.. Outcomes.Where(o => !of.Contains(o.ApplicationId)), .. anew];
    }
}
