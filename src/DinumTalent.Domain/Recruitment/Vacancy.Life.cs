using System.Collections.Frozen;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <content>From draft to the end, and who is taken.</content>
public sealed partial class Vacancy
{
    /// <summary>The states from which each act starts.</summary>
    private static readonly FrozenDictionary<VacancyAct, VacancyStatus[]> StartsFrom = new Dictionary<VacancyAct, VacancyStatus[]>
    {
        [VacancyAct.Edit] = [VacancyStatus.Draft, VacancyStatus.Published],
        [VacancyAct.Publish] = [VacancyStatus.Draft, VacancyStatus.InApproval],
        [VacancyAct.Extend] = [VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.Close] = [VacancyStatus.Published],
        [VacancyAct.Cancel] = [VacancyStatus.Draft, VacancyStatus.InApproval, VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.DeclareFruitless] = [VacancyStatus.Closed],
        [VacancyAct.RecordUrgency] = [VacancyStatus.Draft, VacancyStatus.InApproval, VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.RecordFruitlessSearch] = [VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.Delete] = [VacancyStatus.Draft],
    }.ToFrozenDictionary();

    /// <summary>Whether an act starts from the present state; the act itself may still be refused for other reasons.</summary>
    public bool Allows(VacancyAct act) => StartsFrom[act].Contains(Status)
        && (act is not VacancyAct.RecordFruitlessSearch || (Basis is LegalBasis.NeedOfService && FruitlessRecordedOn is null))
        && (act is not VacancyAct.RecordUrgency || (IsBoundToPublication && Urgency is null));

    /// <summary>First day on which neither the publication delay nor the deadline forbids an acceptance; null while unpublished.</summary>
    public DateOnly? FillableFrom() => FillableFrom(Status, Deadline, MinimumPublication);

    /// <summary>The same from its parts, for lists.</summary>
    public static DateOnly? FillableFrom(VacancyStatus status, DateOnly deadline, MinimumPublication publication) =>
        publication.PossibleFrom is not { } lawful ? null
        : status is VacancyStatus.Published && deadline >= lawful ? deadline.AddDays(1)
        : lawful;

    /// <summary>Whether it can vanish without a trace: only what was never shown.</summary>
    public Result MayBeDeleted() => Allows(VacancyAct.Delete) ? Result.Success : VacancyErrors.NotPossible(Status);

    public Result Publish(DateOnly today)
    {
        if (!Allows(VacancyAct.Publish)) return VacancyErrors.NotPublishable(Status);
        if (Deadline < today) return VacancyErrors.DeadlinePassed(Deadline);

        (Status, PublishedOn) = (VacancyStatus.Published, today);
        Raise(new VacancyPublished(Id));
        return Result.Success;
    }

    /// <summary>Moves the deadline to a later day; a closed vacancy opens again.</summary>
    public Result Extend(DateOnly deadline, DateOnly today)
    {
        if (!Allows(VacancyAct.Extend)) return VacancyErrors.NotPossible(Status);
        if (deadline <= Deadline || deadline < today) return VacancyErrors.DeadlineNotLater;
        if (deadline.Year >= LastYear) return VacancyErrors.TooFar;

        (Status, Deadline, ClosedOn) = (VacancyStatus.Published, deadline, null);
        return Result.Success;
    }

    /// <summary>Stops receiving applications.</summary>
    public Result Close(DateOnly today)
    {
        if (!Allows(VacancyAct.Close)) return VacancyErrors.NotPossible(Status);

        (Status, ClosedOn) = (VacancyStatus.Closed, today);
        return Result.Success;
    }

    /// <summary>Gives the recruitment up; what was accepted must be undone first.</summary>
    public Result Cancel(string? reason, DateOnly today) => End(VacancyAct.Cancel, VacancyStatus.Cancelled, reason, today);

    /// <summary>Ends the recruitment with nobody taken.</summary>
    public Result DeclareFruitless(string? reason, DateOnly today) => End(VacancyAct.DeclareFruitless, VacancyStatus.Fruitless, reason, today);

    /// <summary>Lifts the publication delay.</summary>
    public Result RecordUrgency(string? reason)
    {
        if (Urgency is not null) return VacancyErrors.UrgencyAlreadyRecorded;
        if (!IsBoundToPublication) return VacancyErrors.NoDelayToLift;
        if (!Allows(VacancyAct.RecordUrgency)) return VacancyErrors.NotPossible(Status);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return VacancyErrors.ReasonMissing;

        Urgency = reason.Trim();
        Because(Urgency);
        return Result.Success;
    }

    /// <summary>Records that no civil servant could be recruited (constat infructueux).</summary>
    public Result RecordFruitlessSearch(string? note, DateOnly today)
    {
        if (FruitlessRecordedOn is not null) return VacancyErrors.FruitlessAlreadyRecorded;
        if (Basis is not LegalBasis.NeedOfService) return VacancyErrors.NoSearchToRecord;
        if (!Allows(VacancyAct.RecordFruitlessSearch)) return VacancyErrors.NotPossible(Status);
        if (string.IsNullOrWhiteSpace(note) || note.Length > ReasonMaxLength) return VacancyErrors.ReasonMissing;

        (FruitlessRecordedOn, FruitlessNote) = (today, note.Trim());
        Because(FruitlessNote);
        return Result.Success;
    }

    /// <summary>Whether applications are still received.</summary>
    public Result MayReceive(DateOnly today) =>
        IsOpen(today) ? Result.Success
        : Status is VacancyStatus.Published ? VacancyErrors.DeadlinePassed(Deadline)
        : VacancyErrors.NotOpen;

    /// <summary>An application as received today; the vacancy itself does not change, so that candidates never wait for one another.</summary>
    public Result<JobApplication> Receive(JobApplicationId id, ApplicationContent content, DateTime now, DateOnly today)
    {
        var open = MayReceive(today);
        if (open.IsFailure) return Result<JobApplication>.Failure(open.Errors);
        var missing = questions.Where(q => q.IsRequired && !content.Answers.Any(a => a.QuestionId == q.Id && !string.IsNullOrWhiteSpace(a.Text))).ToList();
        if (missing.Count > 0) return ApplicationErrors.AnswerMissing(missing[0].Text);
        if (content.Answers.Any(a => questions.All(q => q.Id != a.QuestionId))) return ApplicationErrors.UnknownQuestion;

        return JobApplication.Receive(id, this, content, now);
    }

    /// <summary>Everything that the law and the number of posts forbid, as things stand today.</summary>
    public Result MayAccept(AcceptanceFacts facts, DateOnly today) => Result.All(
        Status is VacancyStatus.Published or VacancyStatus.Closed ? Result.Success : VacancyErrors.NotPossible(Status),
        AcceptedCount < Posts ? Result.Success : VacancyErrors.NoPostLeft,
        MinimumPublication.On(today),
        IsOpen(today) ? VacancyErrors.StillOpen(Deadline.AddDays(1)) : Result.Success,
        Basis is LegalBasis.CivilServant && facts.IsContractual ? VacancyErrors.CivilServantsOnly : Result.Success,
        facts.Unsorted > 0 ? VacancyErrors.Unsorted(facts.Unsorted) : Result.Success,
        new FruitlessSearch(Basis, facts.IsContractual, FruitlessRecordedOn).On(today),
        new InterviewPanel(facts.IsContractual, DurationMonths, facts.SubmittedScorecards).On(today));

    /// <summary>First day on which neither the publication delay nor the deadline stands in the way of an acceptance; null when never published or over.</summary>
    public DateOnly? AcceptancePossibleFrom(DateOnly today)
    {
        if (Status is not (VacancyStatus.Published or VacancyStatus.Closed) || MinimumPublication.PossibleFrom is not { } published) return null;
        return IsOpen(today) && Deadline.AddDays(1) > published ? Deadline.AddDays(1) : published;
    }

    /// <summary>Takes an application for one of the posts.</summary>
    public Result Accept(JobApplication application, AcceptanceFacts facts, StageActor by, DateTime now, DateOnly today)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        var lawful = MayAccept(facts, today);
        if (lawful.IsFailure) return lawful;
        var accepted = application.Accept(this, by, now);
        if (accepted.IsSuccess) AcceptedCount++;
        return accepted;
    }

    /// <summary>Gives the post back before the hire.</summary>
    public Result UndoAcceptance(JobApplication application, string? reason, StageActor by, DateTime now)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        if (Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(Status);
        var undone = application.UndoAcceptance(this, reason, by, now);
        if (undone.IsSuccess) AcceptedCount--;
        return undone;
    }

    /// <summary>The candidate gives up; a post that was theirs is free again.</summary>
    public Result Withdraw(JobApplication application, StageActor by, DateTime now)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        var heldPost = application.Status is ApplicationStatus.Accepted;
        var withdrawn = application.Withdraw(by, now);
        if (withdrawn.IsSuccess && heldPost) AcceptedCount--;
        return withdrawn;
    }

    /// <summary>Records that an accepted candidate became an agent; with the last post, the vacancy is filled.</summary>
    public Result Hire(JobApplication application, AgentId agent, ContractTerms terms, StageActor by, DateTime now, DateOnly today)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        if (Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(Status);
        var offered = new OfferedContract(Basis, DurationMonths, !application.IsCivilServant, terms).On(today);
        if (offered.IsFailure) return offered;
        var hired = application.Hire(agent, by, now);
        if (hired.IsFailure) return hired;
        if (++HiredCount == Posts) (Status, ClosedOn) = (VacancyStatus.Filled, ClosedOn ?? today);
        return Result.Success;
    }

    private Result End(VacancyAct act, VacancyStatus status, string? reason, DateOnly today)
    {
        if (!Allows(act)) return VacancyErrors.NotPossible(Status);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return VacancyErrors.ReasonMissing;
        if (AcceptedCount > HiredCount) return VacancyErrors.SomebodyAccepted;

        // With somebody hired, it ends as filled with fewer posts than wished.
        (Status, ClosedOn) = (HiredCount > 0 ? VacancyStatus.Filled : status, ClosedOn ?? today);
        Because(reason.Trim());
        if (status is VacancyStatus.Cancelled) Raise(new VacancyCancelled(Id));
        return Result.Success;
    }
}

/// <summary>What acceptance depends on beside the vacancy itself.</summary>
/// <param name="Unsorted">Applications received in time that are still at the entry stage.</param>
/// <param name="SubmittedScorecards">Of the application to be accepted.</param>
/// <param name="IsContractual">Whether the candidate is not a civil servant.</param>
public sealed record AcceptanceFacts(int Unsorted, int SubmittedScorecards, bool IsContractual);

/// <summary>Who moves an application.</summary>
public sealed record StageActor(Organisations.UserId? UserId, string Name);
