using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Workforce;

/// <summary>A contract or position of an agent: where, in what job and status, from when to when.</summary>
public sealed partial class Contract : IAuditedPart
{
    public const int ExceptionReasonMaxLength = 500;

    private Contract()
    {
    }

    internal Contract(ContractTerms terms) : this(terms, terms.Period.Start)
    {
    }

    /// <param name="terms">What it says.</param>
    /// <param name="since">First day of the contracts that it follows without a gap on the same article.</param>
    internal Contract(ContractTerms terms, DateOnly since)
    {
        Id = ContractId.New();
        (Status, Category, Basis, OrganisationId, JobProfileId) = (terms.Status, terms.Category, terms.Basis, terms.OrganisationId, terms.JobProfileId);
        (StartsOn, EndsOn) = (terms.Period.Start, terms.Period.End);
        TrialEndsOn = TrialPeriod.Of(terms);
        IsRenewal = terms.SameDutiesRenewed;
        // A reason is kept only where it lifted a limit.
        ExceptionReason = new ContractLength(Status, Basis, terms.Period, since).ExceedsOrdinary ? terms.ExceptionReason?.Trim() : null;
    }

    public ContractId Id { get; private set; }

    public EmploymentStatus Status { get; private set; }

    public Category Category { get; private set; }

    public LegalBasis Basis { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, included; null without end.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Last day of the trial period; null without trial.</summary>
    public DateOnly? TrialEndsOn { get; private set; }

    /// <summary>Whether the trial was renewed, which the law allows once.</summary>
    public bool TrialRenewed { get; private set; }

    /// <summary>Whether the next contract cut it short, which its cancellation undoes.</summary>
    public bool GaveWay { get; private set; }

    /// <summary>Last day agreed on before the next contract cut it short; null without end, or where none did.</summary>
    public DateOnly? AgreedUntil { get; private set; }

    /// <summary>Whether it renews the one before for the same duties.</summary>
    public bool IsRenewal { get; private set; }

    /// <summary>Why a limit that the law lets one exceed was exceeded; null where none was.</summary>
    public string? ExceptionReason { get; private set; }

    public string AuditName => $"{StartsOn:dd/MM/yyyy}";

    /// <summary>Whether it runs on a day.</summary>
    public bool RunsOn(DateOnly day) => StartsOn <= day && (EndsOn is null || EndsOn >= day);

    internal void RenewTrial(DateOnly lastDay) => (TrialEndsOn, TrialRenewed) = (lastDay, true);

    internal void EndOn(DateOnly day)
    {
        (EndsOn, GaveWay, AgreedUntil) = (day, false, null);
        if (TrialEndsOn > day) TrialEndsOn = day;
    }

    /// <summary>Ends it the day before the next one.</summary>
    internal void GiveWayOn(DateOnly day)
    {
        var agreed = GaveWay ? AgreedUntil : EndsOn;
        EndOn(day);
        (GaveWay, AgreedUntil) = (true, agreed);
    }

    /// <summary>The contract that cut it short is cancelled: it runs as agreed, or until what comes then.</summary>
    /// <param name="next">First day of the contract after it, if any.</param>
    /// <param name="departure">Last day of service, if recorded.</param>
    internal void RunOn(DateOnly? next, DateOnly? departure)
    {
        var (cut, agreed) = (EndsOn, AgreedUntil);
        (EndsOn, GaveWay, AgreedUntil) = (agreed, false, null);
        if (!TrialRenewed && TrialEndsOn == cut && TrialEndsOn is not null) TrialEndsOn = TrialPeriod.LastDay(StartsOn, agreed, IsRenewal);
        if (departure is { } last && last >= StartsOn && (EndsOn is null || EndsOn > last)) EndOn(last);
        if (next is { } start && (EndsOn is null || EndsOn >= start)) GiveWayOn(start.AddDays(-1));
    }
}

/// <summary>What a contract says.</summary>
/// <param name="Status">How the agent serves under it.</param>
/// <param name="Category">Hierarchical category of the duties.</param>
/// <param name="Basis">On what article it rests.</param>
/// <param name="OrganisationId">Where.</param>
/// <param name="JobProfileId">In what job, if known.</param>
/// <param name="Period">From when to when.</param>
/// <param name="SameDutiesRenewed">Whether it renews the contract before for the same duties: no new trial.</param>
/// <param name="ExceptionReason">Why a limit that the law lets one exceed is exceeded.</param>
public sealed record ContractTerms(
    EmploymentStatus Status, Category Category, LegalBasis Basis, OrganisationId OrganisationId, JobProfileId? JobProfileId,
    Period Period, bool SameDutiesRenewed = false, string? ExceptionReason = null);
