using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Whether the post is new or was held by somebody.</summary>
public enum Opening
{
    [Label("Création de poste")] Creation,
    [Label("Poste vacant")] Vacant,
}

/// <summary>What a vacancy says, as its author writes it.</summary>
public sealed record VacancyTerms
{
    public required string Title { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required JobProfileId JobProfileId { get; init; }

    public required Category Category { get; init; }

    public string? Corps { get; init; }

    /// <summary>A permanent need of the service, as against a temporary one.</summary>
    public required bool IsPermanent { get; init; }

    public required Opening Opening { get; init; }

    public required LegalBasis Basis { get; init; }

    /// <summary>Length of the contract in months; null without end.</summary>
    public int? DurationMonths { get; init; }

    /// <summary>Markdown.</summary>
    public required string Missions { get; init; }

    /// <summary>Markdown.</summary>
    public required string Profile { get; init; }

    /// <summary>Markdown.</summary>
    public string Conditions { get; init; } = "";

    public required string City { get; init; }

    public string? Department { get; init; }

    /// <summary>Days a week, 0 to 5.</summary>
    public int TeleworkDays { get; init; }

    public DateOnly? StartsOn { get; init; }

    public required int Posts { get; init; }

    /// <summary>Last day to apply, included.</summary>
    public required DateOnly Deadline { get; init; }

    public required string Contact { get; init; }

    /// <summary>Whole years of experience asked for; null: any.</summary>
    public int? ExperienceYears { get; init; }

    /// <summary>Gross euros a year.</summary>
    public int? PayMin { get; init; }

    /// <summary>Gross euros a year.</summary>
    public int? PayMax { get; init; }

    public IReadOnlyList<SkillRequirement> Requirements { get; init; } = [];

    public IReadOnlyList<(string Text, bool IsRequired)> Questions { get; init; } = [];

    /// <summary>Name of the intermediate stage from which on candidates are known; null: known from the start.</summary>
    public string? LiftingStage { get; init; }

    /// <summary>Criteria beside those that the essential skills give.</summary>
    public IReadOnlyList<string> FreeCriteria { get; init; } = [];

    /// <summary>The same for another time.</summary>
    public VacancyTerms WithoutDates() => this with { Deadline = default, StartsOn = null };
}
