using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Reports;

/// <summary>Where an edition stands.</summary>
public enum ReportEditionState
{
    [Label("En préparation")] Waiting,
    [Label("Prêt")] Ready,
    [Label("Refusé")] Refused,
}

/// <summary>
/// A report prepared in the background for one person, with the figures of that moment: later changes of the data change nothing in it. It is
/// prepared with that person's rights, and read only while they still reach all that it covers.
/// </summary>
public sealed class ReportEdition : AggregateRoot<ReportEditionId>
{
    /// <summary>Of one person, asked for once and in preparation, at most.</summary>
    public const int MaxWaiting = 5;

    /// <summary>How long one is kept.</summary>
    public const int MonthsKept = 13;

    public const int RefusalMaxLength = 500;

    /// <summary>Ready for less than that, it is as good as a new one.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    /// <summary>Prepared longer than that, it will not be.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(3);

    private ReportEdition()
    {
    }

    private ReportEdition(UserId user, ReportSubscriptionId? subscription, ReportTerms asked, DateTime now) : base(ReportEditionId.New())
    {
        var terms = asked.Narrowed();
        (UserId, SubscriptionId, OrderedAt) = (user, subscription, now);
        (Kind, From, To, OrganisationId, FamilyId, JobProfileId) = (terms.Kind, terms.From, terms.To, terms.Organisation, terms.Family, terms.Job);
        Raise(new ReportOrdered(Id));
    }

    /// <summary>Who asked for it, and alone reads it.</summary>
    public UserId UserId { get; private set; }

    /// <summary>That it belongs to; null when it was asked for once.</summary>
    public ReportSubscriptionId? SubscriptionId { get; private set; }

    public ReportKind Kind { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    public JobFamilyId? FamilyId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    /// <summary>The administrations, with all below them, that its figures are about; none before it is ready.</summary>
    public IReadOnlyList<OrganisationId> Covers { get; private set; } = [];

    public ReportEditionState State { get; private set; }

    /// <summary>In UTC.</summary>
    public DateTime OrderedAt { get; private set; }

    /// <summary>When it was ready, or refused, in UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Why it was refused, in French.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The report, as its model is written; null before it is ready.</summary>
    public string? Content { get; private set; }

    public ReportTerms Terms => new(Kind, From, To, OrganisationId, FamilyId, JobProfileId);

    /// <summary>One asked for once, from the page of the report.</summary>
    /// <param name="terms">As the page shows it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="now">In UTC.</param>
    public static ReportEdition Order(ReportTerms terms, UserId user, DateTime now) => new(user, null, terms, now);

    internal static ReportEdition OfSubscription(ReportSubscription subscription, ReportTerms terms, DateTime now) => new(subscription.UserId, subscription.Id, terms, now);

    /// <summary>Keeps the report; once, whoever prepares it twice changes nothing.</summary>
    /// <param name="content">As its model is written.</param>
    /// <param name="covers">The administration asked for, or all those where the person could read reports when it was prepared.</param>
    /// <param name="now">In UTC.</param>
    /// <exception cref="ArgumentException">It covers nothing: there are no such figures.</exception>
    public void Keep(string content, IReadOnlyList<OrganisationId> covers, DateTime now)
    {
        if (covers.Count == 0) throw new ArgumentException("A report is about some administration.", nameof(covers));
        if (State is not ReportEditionState.Waiting) return;
        (State, Content, Covers, EndedAt) = (ReportEditionState.Ready, content, covers, now);
        Raise(new ReportReady(Id));
    }

    /// <summary>Says why there is none; false for one that is ready or refused already.</summary>
    public bool Refuse(string reason, DateTime now)
    {
        if (State is not ReportEditionState.Waiting) return false;
        (State, EndedAt) = (ReportEditionState.Refused, now);
        Refusal = reason.Length > RefusalMaxLength ? reason[..RefusalMaxLength] : reason;
        Raise(new ReportRefused(Id));
        return true;
    }
}
