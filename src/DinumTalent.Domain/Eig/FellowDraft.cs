using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>The link of an application being written is to be mailed to its author.</summary>
public sealed record FellowDraftKept(FellowDraftId DraftId) : IDomainEvent;

/// <summary>
/// An application to a cohort being written, kept as it is, right or wrong, until it is sent or its call is over; its identifier is its
/// author's secret, mailed as a link.
/// </summary>
public sealed class FellowDraft : AggregateRoot<FellowDraftId>
{
    /// <summary>Of the whole content as it is stored; what people write by hand stays far under it.</summary>
    public const int ContentMaxLength = 60_000;

    private FellowDraft()
    {
    }

    private FellowDraft(CohortId cohort, int sprint, UserId? account) : base(new FellowDraftId(Guid.NewGuid())) => (CohortId, Sprint, AccountId) = (cohort, sprint, account);

    public CohortId CohortId { get; private set; }

    /// <summary>In whose call it was begun.</summary>
    public int Sprint { get; private set; }

    public UserId? AccountId { get; private set; }

    /// <summary>In lower case: where the link goes.</summary>
    public string Email { get; private set; } = "";

    /// <summary>What has been written so far, as the form keeps it (JSON).</summary>
    public string Content { get; private set; } = "{}";

    /// <summary>The stored file, if one was joined.</summary>
    public CvFile? Cv { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>When the link was last mailed, in Paris.</summary>
    public DateOnly? LinkSentOn { get; private set; }

    /// <summary>Begins one while the call is open.</summary>
    public static Result<FellowDraft> Start(Cohort cohort, UserId? account, DateOnly today)
    {
        var received = cohort.Receives(PhaseKind.CallForApplications, today);
        return received.IsFailure ? Result<FellowDraft>.Failure(received.Errors) : new FellowDraft(cohort.Id, cohort.OpenOn(PhaseKind.CallForApplications, today)!.Sprint, account);
    }

    /// <summary>Keeps what is written so far; the link is mailed at first, to another address, and once a day at most.</summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="email">Where the link goes.</param>
    /// <param name="content">As the form keeps it.</param>
    /// <param name="cv">Another file in place of the one held; null keeps it.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result Write(Cohort cohort, EmailAddress email, string content, CvFile? cv, DateTime now, DateOnly today)
    {
        if (cohort.Id != CohortId) return Error.NotFound;
        var received = cohort.Receives(PhaseKind.CallForApplications, today, Sprint);
        if (received.IsFailure) return received;
        if (content.Length > ContentMaxLength) return FellowErrors.DraftTooLong;
        if (LinkSentOn != today || email.Value != Email)
        {
            LinkSentOn = today;
            Raise(new FellowDraftKept(Id));
        }

        (Email, Content, UpdatedAt) = (email.Value, content, now);
        if (cv is not null) Cv = cv with { };
        return Result.Success;
    }
}
