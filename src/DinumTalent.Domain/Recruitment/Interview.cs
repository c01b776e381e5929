using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where an interview stands.</summary>
public enum InterviewStatus
{
    [Label("Créneaux proposés")] Offered,
    [Label("Planifié")] Planned,
    [Label("Tenu")] Held,
    [Label("Candidat absent")] NoShow,
    [Label("Décliné par le candidat")] Declined,
    [Label("Annulé")] Cancelled,
}

/// <summary>An interview of one candidate with a panel: offered as slots or fixed, held or not, and by whom. Its record is evidence.</summary>
public sealed partial class Interview : AggregateRoot<InterviewId>, IAudited
{
    public const int ReasonMaxLength = 1_000;
    public const int NoteMaxLength = 4_000;

    private readonly List<PanelMember> panel = [];
    private readonly List<Criterion> criteria = [];

    private Interview()
    {
    }

    private Interview(JobApplication application, InterviewTerms terms, IEnumerable<Interviewer> interviewers, IEnumerable<Criterion> more) : base(InterviewId.New())
    {
        (ApplicationId, VacancyId) = (application.Id, application.VacancyId);
        Take(terms);
        panel.AddRange(interviewers.Select(p => new PanelMember(p.MemberId, p.Name)));
        criteria.AddRange(more);
    }

    public JobApplicationId ApplicationId { get; private set; }

    public VacancyId VacancyId { get; private set; }

    public InterviewStatus Status { get; private set; }

    public InterviewKind Kind { get; private set; }

    public string? Place { get; private set; }

    public string? Link { get; private set; }

    public int Minutes { get; private set; }

    public string? Instructions { get; private set; }

    public int NoticeHours { get; private set; }

    /// <summary>In UTC; null while the candidate has not chosen a slot.</summary>
    public DateTime? StartsAt { get; private set; }

    /// <summary>The slots that it may be moved to; null where the recruiter fixed the time.</summary>
    public SlotPoolId? PoolId { get; private set; }

    /// <summary>The slot that it holds; among all interviews, unique.</summary>
    public SlotId? SlotId { get; private set; }

    /// <summary>Rises with each change, so that calendars take the last one (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; private set; }

    /// <summary>When people were last invited or told of a change, in UTC.</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>The start that people were last reminded of.</summary>
    public DateTime? RemindedFor { get; private set; }

    /// <summary>When it was recorded as held or as missed, in UTC.</summary>
    public DateTime? RecordedAt { get; private set; }

    public string? RecordedBy { get; private set; }

    /// <summary>What the record says beside who was there.</summary>
    public string? Note { get; private set; }

    /// <summary>Why it was cancelled or declined.</summary>
    public string? Reason { get; private set; }

    public IReadOnlyList<PanelMember> Panel => panel;

    /// <summary>Who set it up, and is told when the candidate gives it up.</summary>
    public UserId? PlannedBy { get; private set; }

    /// <summary>Beside those of the vacancy, from a template.</summary>
    public IReadOnlyList<Criterion> Criteria => criteria;

    public DateTime? EndsAt => StartsAt?.AddMinutes(Minutes);

    /// <summary>Still to come, or to be recorded.</summary>
    public bool IsOpen => Status is InterviewStatus.Offered or InterviewStatus.Planned;

    public IReadOnlyList<UserId> Present => [.. panel.Where(p => p.WasPresent == true).Select(p => p.MemberId)];

    /// <summary>At a time that the recruiter fixes. In the past, it was held already: nobody is invited, and it waits for its record.</summary>
    public static Result<Interview> Plan(
        JobApplication application, InterviewTerms terms, DateTime startsAt, IReadOnlyCollection<Interviewer> interviewers, IEnumerable<Criterion> more, StageActor by, DateTime now)
    {
        var possible = Begin(application, terms, interviewers);
        if (possible.IsFailure) return Result<Interview>.Failure(possible.Errors);
        var interview = new Interview(application, terms, interviewers, more) { Status = InterviewStatus.Planned, StartsAt = startsAt, PlannedBy = by.UserId };
        if (startsAt > now) interview.TellAll(InterviewNews.Planned, now);
        return interview;
    }

    /// <summary>At a slot that the candidate chooses.</summary>
    public static Result<Interview> Offer(JobApplication application, SlotPool pool, StageActor by, DateTime now)
    {
        var possible = Begin(application, pool.Terms, pool.Panel);
        if (possible.IsFailure) return Result<Interview>.Failure(possible.Errors);
        var interview = new Interview(application, pool.Terms, pool.Panel, pool.Criteria) { Status = InterviewStatus.Offered, PoolId = pool.Id, PlannedBy = by.UserId };
        interview.Tell(InterviewNews.SlotsOffered, null, now);
        return interview;
    }

    /// <summary>The candidate takes a slot, or another in place of the one held, until the notice of the interview.</summary>
    /// <param name="slot">Of the pool.</param>
    /// <param name="pool">That it was offered.</param>
    /// <param name="isTaken">Whether somebody else holds the slot, as far as is known; the unique index has the last word.</param>
    /// <param name="now">In UTC.</param>
    public Result Book(SlotId slot, SlotPool pool, bool isTaken, DateTime now)
    {
        if (!IsOpen) return InterviewErrors.NotPossible(Status);
        if (PoolId is null || pool.Id != PoolId) return InterviewErrors.FixedTime;
        if (SlotId == slot) return Result.Success;
        var movable = MayBeMovedByCandidate(now);
        if (movable.IsFailure) return movable;
        if (pool.Find(slot) is not { } found) return InterviewErrors.SlotGone;
        if (isTaken) return InterviewErrors.SlotTaken;
        if (found.StartsAt < now.AddHours(NoticeHours)) return NoticeHours == 0 ? InterviewErrors.SlotGone : InterviewErrors.SlotTooSoon(NoticeHours);

        var news = Status is InterviewStatus.Offered ? InterviewNews.Planned : InterviewNews.Changed;
        (Status, SlotId, StartsAt) = (InterviewStatus.Planned, slot, found.StartsAt);
        Change();
        TellAll(news, now);
        return Result.Success;
    }

    /// <summary>Whether the candidate may still change the time; the first choice is always in time.</summary>
    public Result MayBeMovedByCandidate(DateTime now) =>
        !IsOpen ? InterviewErrors.NotPossible(Status)
        : PoolId is null ? InterviewErrors.FixedTime
        : StartsAt is { } start && now > start.AddHours(-NoticeHours) ? InterviewErrors.TooLate(NoticeHours)
        : Result.Success;

    /// <summary>The candidate gives it up before it begins; a second time changes nothing.</summary>
    public Result Decline(string? reason, DateTime now)
    {
        if (Status is InterviewStatus.Declined) return Result.Success;
        if (!IsOpen) return InterviewErrors.NotPossible(Status);
        if (StartsAt <= now) return InterviewErrors.TooLate(0);
        if (reason?.Length > ReasonMaxLength) return VacancyErrors.TooLong(nameof(Reason), "Le message", ReasonMaxLength);
        var wasPlanned = Status is InterviewStatus.Planned;
        (Status, SlotId, Reason) = (InterviewStatus.Declined, null, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        Change();
        if (wasPlanned) TellAll(InterviewNews.Declined, now);
        if (PlannedBy is { } planner && (!wasPlanned || panel.All(p => p.MemberId != planner))) Tell(InterviewNews.Declined, planner, now);
        return Result.Success;
    }

    private static Result Begin(JobApplication application, InterviewTerms terms, IReadOnlyCollection<Interviewer> interviewers) => Result.All(
        application.Status is ApplicationStatus.InProgress && application.StageKind is StageKind.Intermediate ? Result.Success : InterviewErrors.Untreated,
        terms.Check(),
        InterviewTerms.CheckPanel(interviewers),
        interviewers.Any(p => application.IsFrom(p.MemberId, null)) ? InterviewErrors.CandidateInPanel : Result.Success);

    private void Take(InterviewTerms terms) => (Kind, Place, Link, Minutes, Instructions, NoticeHours) =
        (terms.Kind, Trimmed(terms.Place), Trimmed(terms.Link), terms.Minutes, Trimmed(terms.Instructions), terms.NoticeHours);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private void Change() => Sequence++;

    private void TellAll(InterviewNews news, DateTime now)
    {
        Tell(news, null, now);
        TellPanel(news, now);
    }

    private void TellPanel(InterviewNews news, DateTime now)
    {
        foreach (var member in panel) Tell(news, member.MemberId, now);
    }

    private void Tell(InterviewNews news, UserId? member, DateTime now)
    {
        if (news is not InterviewNews.Reminder) ToldAt = now;
        Raise(new InterviewNoticeDue(Id, news, Sequence, member));
    }
}

/// <summary>Somebody of the panel of one interview.</summary>
public sealed class PanelMember : IAuditedPart
{
    private PanelMember()
    {
    }

    internal PanelMember(UserId member, string name) => (MemberId, Name) = (member, name);

    public UserId MemberId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Null until the interview is recorded.</summary>
    public bool? WasPresent { get; private set; }

    /// <summary>When those who planned the interview were told that the person has left, in UTC; null while the person is there.</summary>
    public DateTime? LeftToldAt { get; private set; }

    public string AuditName => Name;

    internal void TellLeft(DateTime? now) => LeftToldAt = now;

    internal void Record(bool? present) => WasPresent = present;
}
