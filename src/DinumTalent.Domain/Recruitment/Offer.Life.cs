using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <content>From the draft to the answer. What frees the post goes through the vacancy, which counts the posts.</content>
public sealed partial class Offer
{
    /// <summary>Rewrites the terms before they are sent; what was approved waits for approval anew.</summary>
    public Result Edit(OfferTerms terms, JobApplication application, Vacancy vacancy, OfferFacts facts, StageActor by, DateOnly today)
    {
        if (!Status.IsUnsent()) return OfferErrors.NotPossible(Status);
        if (!Concerns(application)) return OfferErrors.NotAccepted;
        var written = Write(terms, vacancy, application, facts, by, today);
        if (written.IsFailure) return written;

        // An approval was of other terms; what a second person asked to change stands until the next request.
        if (Status is not OfferStatus.Draft) ForgetReview();
        (Status, SubmittedBy, SubmittedAt) = (OfferStatus.Draft, null, null);
        return Result.Success;
    }

    /// <summary>Asks a second person to read it.</summary>
    /// <param name="approver">Who is asked; null: anybody entitled.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">In UTC.</param>
    public Result Submit(UserId? approver, StageActor by, DateTime now)
    {
        if (Status is not OfferStatus.Draft) return OfferErrors.NotPossible(Status);
        if (approver is not null && (approver == WrittenBy || approver == by.UserId)) return OfferErrors.SecondPersonNeeded with { Field = "Approver" };

        (Status, SubmittedBy, SubmittedAt, ApproverId) = (OfferStatus.InApproval, by.UserId, now, approver);
        ForgetReview();
        Raise(new OfferSubmitted(Id));
        return Result.Success;
    }

    /// <summary>The second person agrees.</summary>
    public Result Approve(string? note, StageActor by, DateTime now, DateOnly today) => Review(OfferStatus.Approved, note, by, now, today);

    /// <summary>The second person asks for a change, and says which.</summary>
    public Result SendBack(string? reason, StageActor by, DateTime now, DateOnly today) =>
        string.IsNullOrWhiteSpace(reason) ? OfferErrors.ReasonMissing : Review(OfferStatus.Draft, reason, by, now, today);

    /// <summary>Makes it known to the candidate; from now on its terms are fixed.</summary>
    public Result Send(JobApplication application, StageActor by, DateTime now, DateOnly today)
    {
        if (Status is not OfferStatus.Approved) return OfferErrors.NotPossible(Status);
        if (!Concerns(application)) return OfferErrors.NotAccepted;
        var timely = Deadline.On(today);
        if (timely.IsFailure) return timely;

        (Status, SentBy, SentByName, SentAt) = (OfferStatus.Sent, by.UserId, by.Name, now);
        application.NoteOffer(HistoryKind.OfferSent, by, now);
        Raise(new OfferSent(Id));
        return Result.Success;
    }

    /// <summary>Keeps the letter as sent; a second time changes nothing.</summary>
    /// <returns>Whether this file is the one that is kept.</returns>
    public bool KeepLetter(FileId file)
    {
        if (SentAt is null || LetterFileId is not null) return false;
        LetterFileId = file;
        return true;
    }

    /// <summary>Gives the candidate more time.</summary>
    public Result Extend(DateOnly? until, DateOnly today)
    {
        if (Status is not OfferStatus.Sent) return OfferErrors.NotPossible(Status);
        if (until is not { } lastDay) return OfferErrors.DeadlineMissing;
        if (lastDay <= AnswerBefore) return OfferErrors.DeadlineNotLater;
        var timely = (Deadline with { LastDay = lastDay }).On(today);
        if (timely.IsFailure) return timely;

        (AnswerBefore, RemindedOn) = (lastDay, null);
        Raise(new OfferExtended(Id));
        return Result.Success;
    }

    /// <summary>Reminds the candidate once, when the last day comes near; not on the day it was sent.</summary>
    public bool Remind(DateOnly today, DateOnly sentOn)
    {
        if (Status is not OfferStatus.Sent || RemindedOn is not null || sentOn >= today) return false;
        if (Deadline.IsOver(today) || AnswerBefore.DayNumber - today.DayNumber > AnswerDeadline.ReminderDays) return false;
        RemindedOn = today;
        Raise(new OfferAnswerDue(Id));
        return true;
    }

    /// <summary>The candidate says yes in time; a second time changes nothing.</summary>
    public Result Accept(JobApplication application, StageActor by, DateTime now, DateOnly today)
    {
        if (Status is OfferStatus.Accepted) return Result.Success;
        var open = MayBeAnswered(today);
        if (open.IsFailure) return open;
        if (!Concerns(application)) return OfferErrors.NotAnswerable(OfferStatus.Lapsed);

        (Status, EndedAt) = (OfferStatus.Accepted, now);
        application.NoteOffer(HistoryKind.OfferAccepted, by, now);
        Raise(new OfferAnswered(Id));
        return Result.Success;
    }

    /// <summary>Whether an answer still counts today; late, the refusal says since when.</summary>
    public Result MayBeAnswered(DateOnly today) =>
        Status is OfferStatus.Expired || (Status is OfferStatus.Sent && Deadline.IsOver(today)) ? OfferErrors.TooLate(AnswerBefore)
        : Status is OfferStatus.Sent ? Result.Success
        : OfferErrors.NotAnswerable(Status);

    /// <summary>Gives up what the candidate knows nothing of; the post stays held.</summary>
    public Result Abandon(string? reason, StageActor by, DateTime now)
    {
        if (!Status.IsUnsent()) return OfferErrors.NotPossible(Status);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return OfferErrors.ReasonMissing;
        End(OfferStatus.Withdrawn, reason, now);
        return Result.Success;
    }

    /// <summary>Ends it because the application itself was given up.</summary>
    internal void Lapse(string? reason, DateTime now)
    {
        if (IsLive) End(OfferStatus.Lapsed, reason, now);
    }

    internal void End(OfferStatus status, string? reason, DateTime now)
    {
        var known = SentAt is not null;
        (Status, EndedAt, EndReason) = (status, now, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        Because(EndReason);
        if (!known) return;
        if (status is OfferStatus.Declined) Raise(new OfferAnswered(Id));
        if (status is OfferStatus.Expired) Raise(new OfferExpired(Id));
        if (status is OfferStatus.Withdrawn) Raise(new OfferWithdrawn(Id));
    }

    private void ForgetReview() => (ReviewedBy, ReviewedByName, ReviewedAt, ReviewNote) = (null, null, null, null);

    private bool Concerns(JobApplication application) => application.Id == ApplicationId && application.Status is ApplicationStatus.Accepted;

    private Result Review(OfferStatus next, string? note, StageActor by, DateTime now, DateOnly today)
    {
        if (Status is not OfferStatus.InApproval) return OfferErrors.NotPossible(Status);
        if (note?.Length > ReasonMaxLength) return VacancyErrors.TooLong("Reason", "La remarque", ReasonMaxLength);
        var second = new SecondPerson(WrittenBy, SubmittedBy, by.UserId).On(today);
        if (second.IsFailure) return second;

        (Status, ReviewedBy, ReviewedByName, ReviewedAt) = (next, by.UserId, by.Name, now);
        ReviewNote = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        Because(ReviewNote);
        Raise(new OfferReviewed(Id));
        return Result.Success;
    }

    /// <summary>Forgets the letter and what was said of the candidate; the terms stay.</summary>
    public void Erase() => (LetterFileId, EndReason, ReviewNote, Duties) = (null, null, null, "");
}
