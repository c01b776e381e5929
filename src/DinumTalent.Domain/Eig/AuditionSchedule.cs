using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// What the auditions of a sprint are planned from, and the plan so far. Nobody is told of a plan before it is confirmed: from then
/// on each <see cref="Audition"/> is known by itself.
/// </summary>
public sealed class AuditionSchedule : AggregateRoot<AuditionScheduleId>, IAudited
{
    public const int MostRooms = 30;
    public const int MostJurors = 200;
    public const int MostWindows = 60;

    private AuditionSchedule()
    {
    }

    public AuditionSchedule(CohortId cohort, int sprint) : base(AuditionScheduleId.New()) => (CohortId, Sprint) = (cohort, sprint);

    /// <summary>With the sprint, unique.</summary>
    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    /// <summary>By name, in the order given.</summary>
    public IReadOnlyList<string> Rooms { get; private set; } = [];

    /// <summary>When rooms are open, in UTC.</summary>
    public IReadOnlyList<TimeWindow> Opening { get; private set; } = [];

    public int Minutes { get; private set; } = new AuditionTerms().Minutes;

    public int PanelSize { get; private set; } = new AuditionTerms().PanelSize;

    public int InARow { get; private set; } = new AuditionTerms().InARow;

    public int PauseMinutes { get; private set; } = new AuditionTerms().PauseMinutes;

    public IReadOnlyList<AuditionSeat> Jurors { get; private set; } = [];

    /// <summary>The plan as it would be confirmed.</summary>
    public IReadOnlyList<PlannedAudition> Plan { get; private set; } = [];

    /// <summary>Whom the last calculation could not place.</summary>
    public IReadOnlyList<UnplacedCandidate> Unplaced { get; private set; } = [];

    /// <summary>When it was last calculated; null: never.</summary>
    public DateTime? PlannedAt { get; private set; }

    public AuditionTerms Terms => new(Minutes, PanelSize, InARow, PauseMinutes);

    /// <summary>Says where, when and how auditions are held.</summary>
    /// <param name="rooms">By name.</param>
    /// <param name="opening">When they are open; within the days of the phase.</param>
    /// <param name="terms">How long, before how many, with which pauses.</param>
    /// <param name="phase">The days on which jurors may note.</param>
    public Result Arrange(IReadOnlyList<string> rooms, IReadOnlyList<TimeWindow> opening, AuditionTerms terms, TimeWindow phase)
    {
        var named = rooms.Select(r => r.Trim()).Where(r => r.Length > 0).ToList();
        var valid = Result.All(
            new AuditionNeeds { Candidates = [], Jurors = [], Rooms = named, Opening = opening, Terms = terms }.Check(),
            named.Count > MostRooms || named.Exists(r => r.Length > Audition.RoomMaxLength) ? AuditionErrors.TooManyRooms : Result.Success,
            opening.Count > MostWindows ? AuditionErrors.TooManyWindows : Result.Success,
            opening.Any(w => !phase.Contains(w.Start, w.End)) ? AuditionErrors.OutsideThePhase : Result.Success);
        if (valid.IsFailure) return valid;
        (Rooms, Opening) = (named, [.. opening.OrderBy(w => w.Start)]);
        (Minutes, PanelSize, InARow, PauseMinutes) = (terms.Minutes, terms.PanelSize, terms.InARow, terms.PauseMinutes);
        return Result.Success;
    }

    /// <summary>Adds people to those who may sit on panels; whoever is there already stays as is.</summary>
    /// <returns>How many are new.</returns>
    public Result<int> Seat(IReadOnlyList<AuditionSeat> jurors)
    {
        var added = jurors.DistinctBy(j => j.Juror).Where(j => Jurors.All(held => held.Juror != j.Juror)).ToList();
        if (added.Count == 0) return AuditionErrors.SeatedAlready;
        if (Jurors.Count + added.Count > MostJurors) return AuditionErrors.TooManyJurors;
        Jurors = [.. Jurors, .. added];
        return added.Count;
    }

    /// <summary>Corrects when a juror is there and with which challenges there are ties.</summary>
    public Result Correct(UserId juror, IReadOnlyList<TimeWindow> available, IReadOnlyList<ChallengeId> ties)
    {
        if (Jurors.All(j => j.Juror != juror)) return Error.NotFound;
        if (available.Count > MostWindows) return AuditionErrors.TooManyWindows;
        Jurors = [.. Jurors.Select(j => j.Juror == juror ? j with { Available = available, Ties = [.. ties.Distinct()] } : j)];
        return Result.Success;
    }

    /// <summary>Takes somebody off the list of jurors. Their auditions show as lacking a juror until they are planned anew.</summary>
    public Result Dismiss(UserId juror)
    {
        if (Jurors.All(j => j.Juror != juror)) return Error.NotFound;
        Jurors = [.. Jurors.Where(j => j.Juror != juror)];
        return Result.Success;
    }

    /// <summary>Calculates the plan anew.</summary>
    public Result Calculate(AuditionNeeds needs, DateTime now)
    {
        if (Rooms.Count == 0 || Opening.Count == 0) return AuditionErrors.ArrangeFirst;
        if (Jurors.Count < PanelSize) return AuditionErrors.JurorsFirst(PanelSize);
        if (needs.Candidates.Count == 0) return AuditionErrors.NobodyToHear;
        var made = AuditionPlan.Make(needs);
        if (made.IsFailure) return made.ToResult();
        (Plan, Unplaced, PlannedAt) = (made.Value.Auditions, made.Value.Unplaced, now);
        return Result.Success;
    }

    /// <summary>Puts one audition of the plan elsewhere, or somebody who has none into it, by hand; no rule is passed over.</summary>
    /// <param name="wanted">As it is to be.</param>
    /// <param name="needs">What the plan is made from, with all that stands in it.</param>
    public Result Place(PlannedAudition wanted, AuditionNeeds needs)
    {
        var possible = new AuditionMove(needs, wanted).Check();
        if (possible.IsFailure) return possible;
        Plan = [.. Plan.Where(a => a.Candidate != wanted.Candidate).Append(wanted with { Panel = [.. wanted.Panel.OrderBy(j => j.Value)] }).OrderBy(a => a.Start).ThenBy(a => a.Room, StringComparer.Ordinal)];
        Unplaced = [.. Unplaced.Where(u => u.Candidate != wanted.Candidate)];
        return Result.Success;
    }

    /// <summary>Whoever goes no further is in no plan.</summary>
    public void Forget(FellowApplicationId candidate)
    {
        if (Plan.Any(a => a.Candidate == candidate)) Plan = [.. Plan.Where(a => a.Candidate != candidate)];
        if (Unplaced.Any(u => u.Candidate == candidate)) Unplaced = [.. Unplaced.Where(u => u.Candidate != candidate)];
    }
}
