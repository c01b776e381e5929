using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce;

/// <summary>An agent as staff sees one.</summary>
public sealed record AgentSheetView
{
    public required AgentId Id { get; init; }

    public required long Version { get; init; }

    /// <summary>Given name first.</summary>
    public required string Name { get; init; }

    public required string? Email { get; init; }

    public required string? RegistrationNumber { get; init; }

    /// <summary>Whether the agent's account is tied.</summary>
    public required bool HasAccount { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Label of the job, if known.</summary>
    public required string? Profile { get; init; }

    public required Category Category { get; init; }

    public required EmploymentStatus Status { get; init; }

    public required string? City { get; init; }

    /// <summary>The line manager, where the reader reaches that agent.</summary>
    public required AgentName? Manager { get; init; }

    public required ArrivalKind Arrival { get; init; }

    public required DateOnly ArrivedOn { get; init; }

    public required DateOnly? DepartedOn { get; init; }

    /// <summary>Whether the last day of service has passed.</summary>
    public required bool HasLeft { get; init; }

    public required DepartureReason? DepartureReason { get; init; }

    public required DepartureDestination? Destination { get; init; }

    public required bool SharesPassport { get; init; }

    public required ProtectedFacts Protected { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<ContractRow> Contracts { get; init; }

    public required IReadOnlyList<AgentDate> Dates { get; init; }

    /// <summary>Earliest last day of service were a resignation or dismissal told today; null without a running contract.</summary>
    public required DateOnly? EarliestResignation { get; init; }

    /// <summary>Those that stand, highest level first.</summary>
    public required IReadOnlyList<HeldSkill> Skills { get; init; }

    public required AgentOrigin? Origin { get; init; }

    /// <summary>Latest first, at most fifty.</summary>
    public required IReadOnlyList<AuditLine> History { get; init; }

    /// <summary>What the reader may do in the agent's administration.</summary>
    public required IReadOnlySet<Permission> Rights { get; init; }

    /// <summary>Whether the reader may cancel a contract to come: also where it was signed, before the agent is there.</summary>
    public required bool MayCancel { get; init; }

    public bool MayEdit => Rights.Contains(Permission.EditAgents);

    /// <summary>Whether the only contract was cancelled before its first day.</summary>
    public bool NeverArrived => DepartureReason is Domain.Workforce.DepartureReason.NeverArrived;

    /// <summary>Those to come, which may be cancelled, the next first.</summary>
    public IReadOnlyList<ContractRow> ToCome => [.. Contracts.Where(c => c.IsToCome).OrderBy(c => c.StartsOn)];

    /// <summary>The last contract, where it has an end: what follows it is to be decided.</summary>
    public Guid? ToDecide => Contracts.Count > 0 && Contracts[0].EndsOn is not null ? Contracts[0].Id.Value : null;

    /// <summary>The contract that runs today, if any.</summary>
    public ContractRow? Running => Contracts.FirstOrDefault(c => c.IsRunning);
}

/// <summary>An agent by name.</summary>
public sealed record AgentName(AgentId Id, string Name);

/// <summary>Facts that a permission of their own guards, each read only with it.</summary>
public sealed record ProtectedFacts(bool MayReadBirthDate, DateOnly? BirthDate, bool MayReadSex, Sex? Sex, bool MayReadPay, int? GrossPay)
{
    public bool Any => MayReadBirthDate || MayReadSex || MayReadPay;
}

/// <param name="Id">The contract.</param>
/// <param name="Status">How the agent serves under it.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Basis">On what article it rests.</param>
/// <param name="Organisation">Employer.</param>
/// <param name="Profile">Label of the job, if known.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null without end.</param>
/// <param name="IsRunning">Whether it runs today.</param>
/// <param name="TrialEndsOn">Last day of the trial; null without.</param>
/// <param name="IsInTrial">Whether the trial runs today.</param>
/// <param name="TrialRenewed">Whether the trial was renewed.</param>
/// <param name="IsRenewal">Whether it renews the one before for the same duties.</param>
/// <param name="ExceptionReason">Why a limit was exceeded, where the law allows it.</param>
/// <param name="LatestTrialEnd">How far the trial can be renewed today; null where it can't.</param>
/// <param name="IsToCome">Whether it has not started.</param>
public sealed record ContractRow(
    ContractId Id, EmploymentStatus Status, Category Category, LegalBasis Basis, string Organisation, string? Profile,
    DateOnly StartsOn, DateOnly? EndsOn, bool IsRunning, DateOnly? TrialEndsOn, bool IsInTrial, bool TrialRenewed, bool IsRenewal, string? ExceptionReason,
    DateOnly? LatestTrialEnd, bool IsToCome);

/// <param name="Label">The skill.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="Source">On what the level rests.</param>
/// <param name="Since">First day of this level.</param>
/// <param name="VerifiedOn">Day on which somebody last said that it is still true.</param>
/// <param name="ExpiresOn">Last day of a certificate; null without.</param>
public sealed record HeldSkill(
    string Label, SkillKind Kind, SkillLevel Level, AssessmentSource Source, DateOnly Since, DateOnly VerifiedOn, DateOnly? ExpiresOn);

/// <summary>The application that led to the hire.</summary>
public sealed record AgentOrigin(Guid ApplicationId, string Reference, string Title, DateTime SentAt);
