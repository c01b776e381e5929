using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Skills;

/// <summary>Whom somebody looks for.</summary>
public sealed record TalentCriteria
{
    /// <summary>Skills of one search.</summary>
    public const int MaxSkills = 20;

    public const int CityMaxLength = 100;

    /// <summary>Months ahead that the end of contracts can be asked for.</summary>
    public const int MaxMonths = 24;

    public IReadOnlyList<SoughtSkill> Skills { get; init; } = [];

    /// <summary>Only there and below; of the own scope.</summary>
    public OrganisationId? Organisation { get; init; }

    public JobFamilyId? Family { get; init; }

    public JobProfileId? Profile { get; init; }

    public Category? Category { get; init; }

    public EmploymentStatus? Status { get; init; }

    public string? City { get; init; }

    /// <summary>Only those whose contract ends within so many months.</summary>
    public int? EndsWithinMonths { get; init; }

    public bool SharingOnly { get; init; }

    /// <summary>Only those who hold all essential skills.</summary>
    public bool AllEssential { get; init; }

    /// <summary>Also those of the own scope who do not serve today.</summary>
    public bool WithFormer { get; init; }

    /// <summary>Whether a filter asks for what only the own administration may know.</summary>
    public bool IsOwnOnly => Organisation is not null || Category is not null || Status is not null || !string.IsNullOrWhiteSpace(City) || EndsWithinMonths is not null;
}

internal sealed class TalentCriteriaValidator : AbstractValidator<TalentCriteria>
{
    public TalentCriteriaValidator()
    {
        RuleFor(c => c.Skills)
            .Must(s => s.Count <= TalentCriteria.MaxSkills).WithMessage($"{TalentCriteria.MaxSkills} compétences au plus.")
            .Must(s => s.DistinctBy(k => k.SkillId).Count() == s.Count).WithMessage("Une compétence figure deux fois.")
            .Must(AreSound).WithMessage("Choisissez un niveau, un poids et une exigence pour chaque compétence.");
        RuleFor(c => c.City).MaximumLength(TalentCriteria.CityMaxLength).WithMessage("La ville : {MaxLength} caractères au plus.");
        RuleFor(c => c.EndsWithinMonths).InclusiveBetween(1, TalentCriteria.MaxMonths).WithMessage($"Indiquez de 1 à {TalentCriteria.MaxMonths} mois.");
    }
    public static bool AreSound(IReadOnlyList<SoughtSkill> skills) => skills.Count <= TalentCriteria.MaxSkills
        && skills.All(k => Enum.IsDefined(k.Level) && Enum.IsDefined(k.Necessity) && k.Weight is >= SoughtSkill.MinWeight and <= SoughtSkill.MaxWeight);
}
