using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>What is recorded of an agent that a factor of risk may rest on; nothing else is looked at, and never age, sex or health.</summary>
public sealed record RiskFacts
{
    /// <summary>First day of service known here.</summary>
    public required DateOnly ArrivedOn { get; init; }

    /// <summary>First day without a gap in the job and the administration of today.</summary>
    public required DateOnly InPostSince { get; init; }

    /// <summary>Last day of the contract in force; null without end.</summary>
    public DateOnly? ContractEndsOn { get; init; }

    /// <summary>Whether what comes after that day is decided: another contract is signed, or a departure is recorded.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Gross, in euros a year; null where it is not known, or not to be known by who asks.</summary>
    public int? GrossPay { get; init; }

    /// <summary>Of the job, for an experience that counts from <see cref="ArrivedOn"/>; null where the reference says nothing.</summary>
    public PayBracket? Pay { get; init; }

    /// <summary>Whether the values of <see cref="Pay"/> are invented ones, for a first look.</summary>
    public bool IsPayFictitious { get; init; }

    /// <summary>The last day on which a training, a certificate or a mission brought a skill; null where none is recorded.</summary>
    public DateOnly? LastTrainingOn { get; init; }

    /// <summary>Names of the skills mastered that too few master.</summary>
    public IReadOnlyList<string> ScarceSkills { get; init; } = [];

    /// <summary>What the agent answered, by name and by choice, when asked whether to stay; null otherwise.</summary>
    public int? Stay { get; init; }

    /// <summary>When.</summary>
    public DateOnly? SaidOn { get; init; }

    /// <summary>When the line manager last changed; null where that is not known.</summary>
    public DateOnly? ManagerChangedOn { get; init; }
}
