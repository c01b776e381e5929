using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A time at which an interview may be held.</summary>
/// <param name="Id">Of the slot.</param>
/// <param name="StartsAt">In UTC.</param>
public sealed record Slot(SlotId Id, DateTime StartsAt);

/// <summary>Slots of a vacancy that several candidates share: the first who books has it. Who holds which stands in the interviews.</summary>
public sealed class SlotPool : AggregateRoot<SlotPoolId>, IAudited
{
    public const int MaxSlots = 200;

    private readonly List<Slot> slots = [];
    private readonly List<Interviewer> panel = [];
    private readonly List<Criterion> criteria = [];

    private SlotPool()
    {
    }

    private SlotPool(VacancyId vacancy, DateTime now) : base(SlotPoolId.New()) => (VacancyId, OpenedAt) = (vacancy, now);

    public VacancyId VacancyId { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public InterviewKind Kind { get; private set; }

    public string? Place { get; private set; }

    public string? Link { get; private set; }

    public int Minutes { get; private set; }

    public string? Instructions { get; private set; }

    public int NoticeHours { get; private set; }

    /// <summary>In the order of their start.</summary>
    public IReadOnlyList<Slot> Slots => slots;

    public IReadOnlyList<Interviewer> Panel => panel;

    public IReadOnlyList<Criterion> Criteria => criteria;

    public InterviewTerms Terms => new(Kind, Place, Link, Minutes, Instructions, NoticeHours);

    public Slot? Find(SlotId id) => slots.FirstOrDefault(s => s.Id == id);

    public static Result<SlotPool> Open(
        Vacancy vacancy, InterviewTerms terms, IReadOnlyCollection<Interviewer> interviewers, IEnumerable<Criterion> more, IReadOnlyCollection<DateTime> starts, DateTime now)
    {
        var possible = Result.All(terms.Check(), InterviewTerms.CheckPanel(interviewers));
        if (possible.IsFailure) return Result<SlotPool>.Failure(possible.Errors);
        var pool = new SlotPool(vacancy.Id, now)
        {
            Kind = terms.Kind, Place = terms.Place, Link = terms.Link, Minutes = terms.Minutes, Instructions = terms.Instructions, NoticeHours = terms.NoticeHours,
        };
        pool.panel.AddRange(interviewers);
        pool.criteria.AddRange(more);
        var added = pool.Add(starts, now);
        return added.IsSuccess ? pool : Result<SlotPool>.Failure(added.Errors);
    }

    /// <summary>Adds slots to come; one that overlaps another of the pool is left out.</summary>
    public Result Add(IReadOnlyCollection<DateTime> starts, DateTime now)
    {
        var before = slots.Count;
        foreach (var start in starts.Where(s => s > now).Order())
        {
            if (slots.Any(s => s.StartsAt < start.AddMinutes(Minutes) && start < s.StartsAt.AddMinutes(Minutes))) continue;
            slots.Add(new Slot(SlotId.New(), start));
        }

        if (slots.Count == before) return InterviewErrors.NoSlots;
        if (slots.Count > MaxSlots) return Error.Invalid("Slots", $"{MaxSlots} créneaux au plus.");
        slots.Sort((a, b) => a.StartsAt.CompareTo(b.StartsAt));
        return Result.Success;
    }

    /// <summary>Takes a free slot back.</summary>
    public Result Withdraw(SlotId id, bool isTaken)
    {
        if (isTaken) return InterviewErrors.SlotHeld;
        return slots.RemoveAll(s => s.Id == id) > 0 ? Result.Success : InterviewErrors.SlotGone;
    }

    /// <summary>The starts of a stretch of time that is cut into slots with breaks between them.</summary>
    public static IEnumerable<DateTime> Cut(DateTime from, DateTime to, int minutes, int pause)
    {
        if (minutes < InterviewTerms.MinMinutes || pause < 0) yield break;
        for (var start = from; start.AddMinutes(minutes) <= to; start = start.AddMinutes(minutes + pause)) yield return start;
    }
}
