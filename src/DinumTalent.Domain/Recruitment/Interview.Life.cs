using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <content>How the recruiter changes an interview, ends it, and records what came of it.</content>
public sealed partial class Interview
{
    /// <summary>Gives it another time, place or form; everybody is told, and the slot that it held is free again.</summary>
    public Result Move(InterviewTerms terms, DateTime startsAt, DateTime now)
    {
        if (!IsOpen) return InterviewErrors.NotPossible(Status);
        var checkedTerms = terms.Check();
        if (checkedTerms.IsFailure) return checkedTerms;
        if (startsAt <= now) return InterviewErrors.NotToCome;

        var news = Status is InterviewStatus.Offered ? InterviewNews.Planned : InterviewNews.Changed;
        if (StartsAt != startsAt) (SlotId, PoolId) = (null, null);
        Take(terms);
        (Status, StartsAt) = (InterviewStatus.Planned, startsAt);
        Change();
        TellAll(news, now);
        return Result.Success;
    }

    /// <summary>Puts other people in the panel, for instance in place of somebody who left; those who stay, come or go are told.</summary>
    public Result ChangePanel(IReadOnlyCollection<Interviewer> people, JobApplication application, DateTime now)
    {
        if (!IsOpen) return InterviewErrors.NotPossible(Status);
        var complete = InterviewTerms.CheckPanel(people);
        if (complete.IsFailure) return complete;
        if (people.Any(p => application.IsFrom(p.MemberId, null))) return InterviewErrors.CandidateInPanel;
        var gone = panel.Where(p => people.All(n => n.MemberId != p.MemberId)).ToList();
        var come = people.Where(n => panel.All(p => p.MemberId != n.MemberId)).ToList();
        if (gone.Count == 0 && come.Count == 0) return Result.Success;

        panel.RemoveAll(gone.Contains);
        panel.AddRange(come.Select(p => new PanelMember(p.MemberId, p.Name)));
        Change();
        if (Status is not InterviewStatus.Planned || StartsAt <= now) return Result.Success;
        foreach (var member in gone) Tell(InterviewNews.LeftPanel, member.MemberId, now);
        foreach (var member in panel) Tell(come.Any(p => p.MemberId == member.MemberId) ? InterviewNews.Planned : InterviewNews.Changed, member.MemberId, now);
        return Result.Success;
    }

    /// <summary>Cancels it with a reason; a second time changes nothing.</summary>
    public Result Cancel(string? reason, DateTime now)
    {
        if (Status is InterviewStatus.Cancelled) return Result.Success;
        if (!IsOpen) return InterviewErrors.NotPossible(Status);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return InterviewErrors.ReasonMissing;
        var (wasPlanned, isToCome) = (Status is InterviewStatus.Planned, StartsAt is null || StartsAt > now);
        (Status, SlotId, Reason) = (InterviewStatus.Cancelled, null, reason.Trim());
        Because(Reason);
        Change();
        if (!isToCome) return Result.Success;
        if (wasPlanned) TellAll(InterviewNews.Cancelled, now);
        else Tell(InterviewNews.Cancelled, null, now);
        return Result.Success;
    }

    /// <summary>Records that it took place, and who of the panel was there: the evidence of the interview. May be corrected until the decision.</summary>
    public Result RecordHeld(IReadOnlyCollection<UserId> present, string? note, JobApplication application, StageActor by, DateTime now)
    {
        var possible = MayBeRecorded(application, now);
        if (possible.IsFailure) return possible;
        if (present.Count == 0) return InterviewErrors.NobodyPresent;
        if (present.Any(p => panel.All(m => m.MemberId != p))) return InterviewErrors.NotInPanel;
        if (note?.Length > NoteMaxLength) return VacancyErrors.TooLong(nameof(Note), "La note", NoteMaxLength);
        foreach (var member in panel) member.Record(present.Contains(member.MemberId));
        return Record(InterviewStatus.Held, note, by, now);
    }

    /// <summary>Records that the candidate did not come.</summary>
    public Result RecordNoShow(string? note, JobApplication application, StageActor by, DateTime now)
    {
        var possible = MayBeRecorded(application, now);
        if (possible.IsFailure) return possible;
        if (note?.Length > NoteMaxLength) return VacancyErrors.TooLong(nameof(Note), "La note", NoteMaxLength);
        foreach (var member in panel) member.Record(null);
        return Record(InterviewStatus.NoShow, note, by, now);
    }

    /// <summary>Whether what came of it may be recorded: once begun, and as long as nothing is decided.</summary>
    public Result MayBeRecorded(JobApplication application, DateTime now) =>
        Status is not (InterviewStatus.Planned or InterviewStatus.Held or InterviewStatus.NoShow) ? InterviewErrors.NotPossible(Status)
        : StartsAt > now ? InterviewErrors.NotYetHeld
        : application.Status is not ApplicationStatus.InProgress ? ApplicationErrors.NotInProgress(application.Status)
        : Result.Success;

    /// <summary>Whether somebody of the panel may score it: once begun, by who was there.</summary>
    public Result MayBeScoredBy(UserId person, DateTime now) =>
        Status is not (InterviewStatus.Planned or InterviewStatus.Held) ? InterviewErrors.NotPossible(Status)
        : StartsAt > now ? InterviewErrors.NotYetScored
        : panel.Any(p => p.MemberId == person && p.WasPresent != false) ? Result.Success
        : InterviewErrors.WasAbsent;

    /// <summary>Reminds everybody, once of each start; who learned of it within half a day needs no reminder.</summary>
    public void Remind(DateTime now)
    {
        if (Status is not InterviewStatus.Planned || StartsAt is not { } start || start <= now || RemindedFor == start) return;
        RemindedFor = start;
        if (ToldAt > now.AddHours(-12)) return;
        TellAll(InterviewNews.Reminder, now);
    }

    private Result Record(InterviewStatus status, string? note, StageActor by, DateTime now)
    {
        (Status, Note, RecordedAt, RecordedBy) = (status, Trimmed(note), now, by.Name);
        return Result.Success;
    }

    /// <summary>People of the panel have left the service: those who planned an interview to come are told, once of each; who is back may leave again.</summary>
    public void NoteLeft(IReadOnlySet<UserId> gone, DateTime now)
    {
        foreach (var member in panel.FindAll(p => p.LeftToldAt is not null && !gone.Contains(p.MemberId))) member.TellLeft(null);
        var untold = panel.FindAll(p => gone.Contains(p.MemberId) && p.LeftToldAt is null);
        if (!IsOpen || StartsAt <= now || untold.Count == 0) return;
        foreach (var member in untold) member.TellLeft(now);
        Raise(new PanelLeft(Id));
    }

    /// <summary>Forgets free texts, which may tell who the candidate is; when it took place and how it ended stays.</summary>
    public void Erase() => (Note, Reason, Instructions) = (null, null, null);
}
