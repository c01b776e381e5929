using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>What is done to keep an agent.</summary>
public enum RetentionActionKind
{
    [Label("Renouvellement")] Renewal,
    [Label("Passage en CDI")] Permanent,
    [Label("Revue de rémunération")] PayReview,
    [Label("Formation")] Training,
    [Label("Mobilité")] Mobility,
    [Label("Mentorat")] Mentoring,
    [Label("Équipement")] Equipment,
}

/// <summary>Where an action comes from.</summary>
public enum RetentionActionOrigin
{
    [Label("Fiche de l’agent")] None,
    [Label("Échéance")] Deadline,
    [Label("Risque de départ")] Risk,
    [Label("Entretien")] Interview,
}

/// <summary>Where an action stands.</summary>
public enum RetentionActionStatus
{
    [Label("À faire")] ToDo,
    [Label("En cours")] UnderWay,
    [Label("Faite")] Done,
    [Label("Abandonnée")] GivenUp,
}

/// <summary>What an action says.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="OwnerId">Who answers for it.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Cost">Euros, whole; null when unknown or none.</param>
/// <param name="Description">What exactly, if said.</param>
public sealed record RetentionActionTerms(RetentionActionKind Kind, UserId? OwnerId, DateOnly DueOn, int? Cost, string? Description);

/// <summary>One action that is to keep an agent, from its plan to its outcome.</summary>
public sealed class RetentionAction : AggregateRoot<RetentionActionId>, IAudited
{
    public const int TextMaxLength = 1_000;
    public const int MostCost = 1_000_000;
    public const int MostYears = 5;

    private RetentionAction()
    {
    }

    private RetentionAction(AgentId agent, RetentionActionOrigin origin, DateOnly openedOn) : base(RetentionActionId.New()) =>
        (AgentId, Origin, OpenedOn) = (agent, origin, openedOn);

    public AgentId AgentId { get; private set; }

    public RetentionActionKind Kind { get; private set; }

    public RetentionActionOrigin Origin { get; private set; }

    public UserId? OwnerId { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Euros, whole; null when unknown or none.</summary>
    public int? Cost { get; private set; }

    public string? Description { get; private set; }

    public RetentionActionStatus Status { get; private set; }

    /// <summary>Day on which it was done or given up; null before.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What it came to; null before it is closed.</summary>
    public string? Outcome { get; private set; }

    public bool IsOpen => ClosedOn is null;

    public bool IsLate(DateOnly today) => IsOpen && DueOn < today;

    /// <param name="by">Who plans it; null for nobody in particular.</param>
    public static Result<RetentionAction> Plan(AgentId agent, RetentionActionOrigin origin, RetentionActionTerms terms, DateOnly today, UserId? by = null)
    {
        if (terms.DueOn < today) return RadarErrors.DueInPast;
        var action = new RetentionAction(agent, origin, today);
        var set = action.Set(terms, by);
        return set.IsSuccess ? action : Result<RetentionAction>.Failure(set.Errors);
    }

    /// <summary>Corrects what it says; a day that has passed stays possible, so that a late action can be described.</summary>
    /// <param name="by">Who corrects it; null for nobody in particular.</param>
    public Result Revise(RetentionActionTerms terms, bool isUnderWay, UserId? by = null)
    {
        if (!IsOpen) return RadarErrors.Closed(Status);
        if (terms.DueOn < OpenedOn) return RadarErrors.DueInPast;
        var set = Set(terms, by);
        if (set.IsSuccess) Status = isUnderWay ? RetentionActionStatus.UnderWay : RetentionActionStatus.ToDo;
        return set;
    }

    /// <summary>Ends it with what it came to.</summary>
    public Result Close(bool done, string? outcome, DateOnly today)
    {
        if (!IsOpen) return RadarErrors.Closed(Status);
        if (string.IsNullOrWhiteSpace(outcome)) return RadarErrors.OutcomeMissing;
        if (outcome.Trim().Length > TextMaxLength) return RadarErrors.OutcomeTooLong;
        (Status, ClosedOn, Outcome) = (done ? RetentionActionStatus.Done : RetentionActionStatus.GivenUp, today, outcome.Trim());
        return Result.Success;
    }

    /// <summary>Whether it says all of this already.</summary>
    public bool Says(RetentionActionTerms terms) => (Kind, OwnerId, DueOn, Cost, Description) == (terms.Kind, terms.OwnerId, terms.DueOn, terms.Cost, Text(terms.Description));

    private static string? Text(string? description) => string.IsNullOrWhiteSpace(description) ? null : description.Trim();

    private Result Set(RetentionActionTerms terms, UserId? by)
    {
        if (terms.DueOn > OpenedOn.AddYears(MostYears)) return RadarErrors.DueTooFar;
        if (terms.Cost is < 0 or > MostCost) return RadarErrors.CostImplausible;
        if (terms.Description?.Trim().Length > TextMaxLength) return RadarErrors.DescriptionTooLong;
        if (by is { } author && terms.OwnerId is { } owner && owner != OwnerId && owner != author) Raise(new RetentionActionEntrusted(Id, owner, author));
        (Kind, OwnerId, DueOn, Cost) = (terms.Kind, terms.OwnerId, terms.DueOn, terms.Cost);
        Description = Text(terms.Description);
        return Result.Success;
    }
}
