using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <content>What fellow and mentors note while it runs.</content>
public sealed partial class Mission
{
    /// <summary>What fellow or mentor says of the month at hand; written anew, it takes the place of what the same side had said.</summary>
    public Result Tell(MissionSide side, string? progress, string? blockers, int mood, string? helpWanted, string byName, DateOnly today)
    {
        if (side is MissionSide.Owner) return MissionErrors.OwnerDoesNotTell;
        if (today < StartsOn || today > LastDay.AddDays(DaysToCatchUp)) return MissionErrors.NotUnderWay(StartsOn, LastDay.AddDays(DaysToCatchUp));
        var said = new CheckIn(new DateOnly(today.Year, today.Month, 1), side, Clean(progress) ?? "", Clean(blockers), mood, Clean(helpWanted), byName, today);
        var valid = said.Check();
        if (valid.IsFailure) return valid;
        CheckIns = [said, .. CheckIns.Where(c => c.Month != said.Month || c.Side != side)];
        return Result.Success;
    }

    /// <summary>A new step, or other words and another day for one that is not reached.</summary>
    /// <param name="number">Of the step that changes; null for a new one.</param>
    /// <param name="title">What is to be there.</param>
    /// <param name="dueOn">By when: a day of the mission.</param>
    public Result PlanMilestone(int? number, string? title, DateOnly dueOn)
    {
        var held = Milestones.FirstOrDefault(m => m.Number == number);
        if (number is not null && held is null) return Error.NotFound;
        if (held?.ReachedOn is not null) return MissionErrors.MilestoneReached;
        if (held is null && Milestones.Count >= MaxMilestones) return MissionErrors.TooManyMilestones;
        var named = Clean(title) ?? "";
        var valid = Result.All(
            named.Length is 0 or > Milestone.TitleMaxLength ? MissionErrors.NoMilestoneTitle : Result.Success,
            dueOn < StartsOn || dueOn > LastDay ? MissionErrors.MilestoneOutside(StartsOn, LastDay) : Result.Success);
        if (valid.IsFailure) return valid;
        var next = Milestones.Count == 0 ? 1 : Milestones.Max(m => m.Number) + 1;
        Milestones = Ordered([.. Milestones.Where(m => m != held), new Milestone(held?.Number ?? next, named, dueOn, null)]);
        return Result.Success;
    }

    /// <summary>A step is reached; saying it twice changes nothing.</summary>
    public Result Reach(int number, DateOnly on, DateOnly today)
    {
        if (Milestones.FirstOrDefault(m => m.Number == number) is not { } held) return Error.NotFound;
        if (held.ReachedOn is not null) return Result.Success;
        if (on > today) return MissionErrors.DayToCome;
        if (on < StartsOn) return MissionErrors.DayOutside(StartsOn, LastDay);
        Milestones = Ordered([.. Milestones.Where(m => m != held), held with { ReachedOn = on }]);
        return Result.Success;
    }

    /// <summary>Fellow and mentor saw each other; saying it twice changes nothing.</summary>
    public Result Meet(MissionSide mentor, DateOnly on, DateOnly today)
    {
        if (mentor is not (MissionSide.Operational or MissionSide.HighLevel) || !(mentor is MissionSide.Operational ? Operational : HighLevel).IsNamed) return MissionErrors.NoMentor;
        if (on > today) return MissionErrors.DayToCome;
        if (on < StartsOn || on > LastDay) return MissionErrors.DayOutside(StartsOn, LastDay);
        Meetings = [.. Meetings.Append(new MentorMeeting(mentor, on)).Distinct().OrderByDescending(m => m.On)];
        return Result.Success;
    }

    /// <summary>Asks what comes next, once, from so many days before the last one.</summary>
    /// <param name="daysBefore">A setting.</param>
    /// <param name="today">In Paris.</param>
    /// <returns>Whether it is asked now.</returns>
    public bool AskRenewal(int daysBefore, DateOnly today)
    {
        if (RenewalAskedOn is not null || StateOn(today) is not MissionState.UnderWay || EndedOn is not null || today < EndsOn.AddDays(-daysBefore)) return false;
        RenewalAskedOn = today;
        Raise(new RenewalAsked(Id));
        return true;
    }

    /// <summary>What the fellow, or the host by a mentor, wants next; may change until the last day.</summary>
    public Result SayRenewal(MissionSide side, RenewalIntention? intention, int daysBefore, DateOnly today)
    {
        if (side is MissionSide.Owner) return MissionErrors.OwnerDoesNotTell;
        if (intention is not { } said || !Enum.IsDefined(said)) return MissionErrors.NoIntention;
        if (RenewalAskedOn is null && today < EndsOn.AddDays(-daysBefore)) return MissionErrors.RenewalNotAsked(EndsOn.AddDays(-daysBefore));
        if (StateOn(today) is not MissionState.UnderWay) return MissionErrors.NotUnderWay(StartsOn, LastDay);
        if (side is MissionSide.Fellow) FellowIntention = said;
        else HostIntention = said;
        return Result.Success;
    }

    /// <summary>When a mentor was last heard of: seen, or by what the mentor wrote.</summary>
    public DateOnly? LastSeen(MissionSide mentor)
    {
        var days = Meetings.Where(m => m.Mentor == mentor).Select(m => m.On).Concat(CheckIns.Where(c => c.Side == mentor).Select(c => c.On)).ToList();
        return days.Count == 0 ? null : days.Max();
    }

    /// <summary>What missions of this length usually pass through.</summary>
    private static IReadOnlyList<Milestone> UsualMilestones(DateOnly from, DateOnly until)
    {
        var length = until.DayNumber - from.DayNumber;
        (string Title, int At)[] usual = [("Cadrage et premières rencontres d’usagers", length / 6), ("Première version entre les mains d’usagers", length / 2), ("Passation : qui maintient, avec quels moyens", length * 5 / 6)];
        return [.. usual.Select((m, at) => new Milestone(at + 1, m.Title, from.AddDays(m.At), null))];
    }

    private static IReadOnlyList<Milestone> Ordered(IEnumerable<Milestone> milestones) => [.. milestones.OrderBy(m => m.DueOn).ThenBy(m => m.Number)];
}
