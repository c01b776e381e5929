using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A vacancy kept as a model for others, without its dates; those below its administration start from it too.</summary>
public sealed class VacancyTemplate : AggregateRoot<VacancyTemplateId>, IAudited
{
    public const int NameMaxLength = 120;

    private VacancyTemplate()
    {
    }

    private VacancyTemplate(VacancyTemplateId id) : base(id)
    {
    }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>One of its kind in an administration.</summary>
    public string Name { get; private set; } = "";

    public VacancyTerms Terms { get; private set; } = null!;

    public string SavedByName { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    public static Result<VacancyTemplate> Save(string? name, VacancyTerms terms, StageActor by, DateTime now) =>
        string.IsNullOrWhiteSpace(name) ? Error.Invalid(nameof(Name), "Nommez le modèle.")
        : name.Trim().Length > NameMaxLength ? VacancyErrors.TooLong(nameof(Name), "Le nom du modèle", NameMaxLength)
        : new VacancyTemplate(VacancyTemplateId.New())
        {
            OrganisationId = terms.OrganisationId,
            Name = name.Trim(),
            Terms = terms.WithoutDates(),
            SavedByName = by.Name,
            SavedAt = now,
        };
}
