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
        [VacancyAct.Submit] = [VacancyStatus.Draft],
        [VacancyAct.Withdraw] = [VacancyStatus.InApproval, VacancyStatus.Approved],
        [VacancyAct.Publish] = [VacancyStatus.Draft, VacancyStatus.Approved],
        [VacancyAct.Schedule] = [VacancyStatus.Draft, VacancyStatus.InApproval, VacancyStatus.Approved],
        [VacancyAct.Extend] = [VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.Close] = [VacancyStatus.Published],
        [VacancyAct.Cancel] = [VacancyStatus.InApproval, VacancyStatus.Approved, VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.DeclareFruitless] = [VacancyStatus.Closed],
        [VacancyAct.RecordUrgency] = [VacancyStatus.Draft, VacancyStatus.InApproval, VacancyStatus.Approved, VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.RecordFruitlessSearch] = [VacancyStatus.Published, VacancyStatus.Closed],
        [VacancyAct.Delete] = [VacancyStatus.Draft],
    }.ToFrozenDictionary();

    /// <summary>Whether an act starts from where the vacancy stands; the act itself may still be refused for what is entered.</summary>
    public bool Allows(VacancyAct act) => May(act).IsSuccess;

    /// <summary>The one reason for which an act does not start from where the vacancy stands.</summary>
    public Result May(VacancyAct act) => act switch
    {
        VacancyAct.RecordUrgency when Urgency is not null => VacancyErrors.UrgencyAlreadyRecorded,
        VacancyAct.RecordUrgency when !IsBoundToPublication => VacancyErrors.NoDelayToLift,
        VacancyAct.RecordFruitlessSearch when FruitlessRecordedOn is not null => VacancyErrors.FruitlessAlreadyRecorded,
        VacancyAct.RecordFruitlessSearch when Basis is not LegalBasis.NeedOfService => VacancyErrors.NoSearchToRecord,
        VacancyAct.Publish when !StartsFrom[act].Contains(Status) => VacancyErrors.NotPublishable(Status),
        _ when !StartsFrom[act].Contains(Status) => VacancyErrors.NotPossible(Status, StartsFrom[act]),
        VacancyAct.Cancel or VacancyAct.DeclareFruitless when AcceptedCount > HiredCount => VacancyErrors.SomebodyAccepted,
        _ => Result.Success,
    };

    /// <summary>First day on which neither the publication delay nor the deadline forbids an acceptance; null before publication and after the end.</summary>
    public DateOnly? FillableFrom() => FillableFrom(Status, Deadline, MinimumPublication);

    /// <summary>The same from its parts, for lists.</summary>
    public static DateOnly? FillableFrom(VacancyStatus status, DateOnly deadline, MinimumPublication publication) =>
        status is not (VacancyStatus.Published or VacancyStatus.Closed) || publication.PossibleFrom is not { } lawful ? null
        : status is VacancyStatus.Published && deadline >= lawful ? deadline.AddDays(1)
        : lawful;

    /// <summary>Whether it can vanish without a trace: only what was never shown.</summary>
    public Result MayBeDeleted() => May(VacancyAct.Delete);

    /// <summary>Everything that keeps it from being published today: its state, an approval, dates that have passed, mentions that are missing.</summary>
    /// <param name="today">In Paris.</param>
    /// <param name="need">What a draft has to pass before; null: nothing.</param>
    public Result MayBePublished(DateOnly today, ApprovalNeed? need = null)
    {
        var begins = May(VacancyAct.Publish);
        return begins.IsFailure ? begins : Result.All(
            Status is VacancyStatus.Draft && need is not null ? need.Waived : Result.Success,
            IsReady(today));
    }

    /// <inheritdoc cref="MayBePublished" />
    public Result Publish(DateOnly today, ApprovalNeed? need = null)
    {
        var allowed = MayBePublished(today, need);
        if (allowed.IsFailure) return allowed;

        (Status, PublishedOn, PublishesOn) = (VacancyStatus.Published, today, null);
        Raise(new VacancyPublished(Id));
        return Result.Success;
    }

    /// <summary>Moves the deadline to a later day. A closed vacancy opens again, until any day to come: closed too early, until the first deadline too.</summary>
    /// <param name="deadline">Last day to apply, included.</param>
    /// <param name="today">In Paris.</param>
    /// <param name="confirmsDistant">Whether the person keeps to a day far away.</param>
    public Result Extend(DateOnly deadline, DateOnly today, bool confirmsDistant = false)
    {
        var begins = May(VacancyAct.Extend);
        if (begins.IsFailure) return begins;
        if (deadline < today) return VacancyErrors.DeadlineNotToCome;
        if (Status is VacancyStatus.Published && deadline <= Deadline) return VacancyErrors.DeadlineNotLater;
        if (deadline.Year >= LastYear) return VacancyErrors.TooFar;
        var near = new DistantDeadline(deadline, confirmsDistant).On(today);
        if (near.IsFailure) return near;

        (Status, Deadline, ClosedOn) = (VacancyStatus.Published, deadline, null);
        Raise(new VacancyExtended(Id, deadline));
        return Result.Success;
    }

    /// <summary>Stops receiving applications.</summary>
    public Result Close(DateOnly today)
    {
        var begins = May(VacancyAct.Close);
        if (begins.IsFailure) return begins;

        (Status, ClosedOn) = (VacancyStatus.Closed, today);
        return Result.Success;
    }

    /// <summary>Lifts the publication delay.</summary>
    public Result RecordUrgency(string? reason)
    {
        var begins = May(VacancyAct.RecordUrgency);
        if (begins.IsFailure) return begins;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return VacancyErrors.ReasonMissing;

        Urgency = reason.Trim();
        Because(Urgency);
        return Result.Success;
    }

    /// <summary>Records that no civil servant could be recruited (constat infructueux).</summary>
    public Result RecordFruitlessSearch(string? note, DateOnly today)
    {
        var begins = May(VacancyAct.RecordFruitlessSearch);
        if (begins.IsFailure) return begins;
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
    /// <param name="id">Of the application.</param>
    /// <param name="content">What the candidate sent.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    /// <param name="number">The next of this vacancy; needed where screening is anonymised, as it then stands for the name.</param>
    public Result<JobApplication> Receive(JobApplicationId id, ApplicationContent content, DateTime now, DateOnly today, int? number = null)
    {
        var open = MayReceive(today);
        if (open.IsFailure) return Result<JobApplication>.Failure(open.Errors);
        var missing = questions.Where(q => q.IsRequired && !content.Answers.Any(a => a.QuestionId == q.Id && !string.IsNullOrWhiteSpace(a.Text))).ToList();
        if (missing.Count > 0) return ApplicationErrors.AnswerMissing(missing[0].Text);
        if (content.Answers.Any(a => questions.All(q => q.Id != a.QuestionId))) return ApplicationErrors.UnknownQuestion;

        return JobApplication.Receive(id, this, content, now, number);
    }

    /// <summary>Everything that the law and the number of posts forbid, as things stand today.</summary>
    public Result MayAccept(AcceptanceFacts facts, DateOnly today) => IsOver ? VacancyErrors.Over(Status) : Result.All(
        Status is VacancyStatus.Published or VacancyStatus.Closed ? Result.Success : VacancyErrors.NotPossible(Status),
        AcceptedCount < Posts ? Result.Success : VacancyErrors.NoPostLeft,
        MinimumPublication.On(today),
        IsOpen(today) ? VacancyErrors.StillOpen(Deadline.AddDays(1)) : Result.Success,
        Basis is LegalBasis.CivilServant && facts.IsContractual ? VacancyErrors.CivilServantsOnly : Result.Success,
        facts.Unsorted > 0 ? VacancyErrors.Unsorted(facts.Unsorted) : Result.Success,
        new FruitlessSearch(Basis, facts.IsContractual, FruitlessRecordedOn).On(today),
        new InterviewPanel(facts.IsContractual, DurationMonths, facts.SubmittedScorecards, facts.Present).On(today));

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

    /// <summary>Gives the post back before the hire; a proposal under way lapses.</summary>
    public Result UndoAcceptance(JobApplication application, string? reason, StageActor by, DateTime now, Offer? offer = null)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        if (Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(Status);
        var undone = application.UndoAcceptance(this, reason, by, now);
        if (undone.IsFailure) return undone;
        AcceptedCount--;
        offer?.Lapse(reason, now);
        return undone;
    }

    /// <summary>The candidate gives up; a post that was theirs is free again, a proposal under way lapses.</summary>
    public Result Withdraw(JobApplication application, StageActor by, DateTime now, Offer? offer = null)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        var heldPost = application.Status is ApplicationStatus.Accepted;
        var withdrawn = application.Withdraw(by, now);
        if (withdrawn.IsFailure) return withdrawn;
        if (heldPost) AcceptedCount--;
        offer?.Lapse(null, now);
        return withdrawn;
    }

    /// <summary>Records that an accepted candidate became an agent; with the last post, the vacancy is filled, and everybody else has an answer.</summary>
    /// <param name="application">Accepted.</param>
    /// <param name="agent">Who the candidate became.</param>
    /// <param name="terms">Of the contract.</param>
    /// <param name="waiting">For the last post, every application in progress, or refused and not told; not looked at before.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    /// <param name="offer">The proposal under way or accepted, if any.</param>
    public Result Hire(
        JobApplication application, AgentId agent, ContractTerms terms, IReadOnlyCollection<JobApplication> waiting, StageActor by, DateTime now, DateOnly today,
        Offer? offer = null)
    {
        if (application.VacancyId != Id) return Error.NotFound;
        if (Status is not (VacancyStatus.Published or VacancyStatus.Closed)) return VacancyErrors.NotPossible(Status);
        var agreed = new AgreedTerms(offer, terms).On(today);
        if (agreed.IsFailure) return agreed;
        var offered = new OfferedContract(Basis, DurationMonths, !application.IsCivilServant, terms).On(today);
        if (offered.IsFailure) return offered;
        var timely = new HirePeriod(DateOnly.FromDateTime(application.StageEnteredAt), terms.Period).On(today);
        if (timely.IsFailure) return timely;
        var answered = IsAtLastPost ? MayEnd(waiting, today) : Result.Success;
        if (answered.IsFailure) return answered;
        var hired = application.Hire(agent, by, now);
        if (hired.IsFailure) return hired;
        if (++HiredCount == Posts) Conclude(VacancyStatus.Filled, waiting, by, now, today);
        return Result.Success;
    }
}

/// <summary>What acceptance depends on beside the vacancy itself.</summary>
/// <param name="Unsorted">Applications received in time that are still at the entry stage.</param>
/// <param name="SubmittedScorecards">Of the application to be accepted.</param>
/// <param name="IsContractual">Whether the candidate is not a civil servant.</param>
/// <param name="Present">People present at the interviews held; null where no interview was entered.</param>
public sealed record AcceptanceFacts(int Unsorted, int SubmittedScorecards, bool IsContractual, int? Present = null);

/// <summary>Who moves an application.</summary>
public sealed record StageActor(Organisations.UserId? UserId, string Name);
