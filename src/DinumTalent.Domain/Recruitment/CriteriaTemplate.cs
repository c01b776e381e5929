using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Criteria that interviews of an administration, and of those below it, may add to those of the vacancy.</summary>
public sealed class CriteriaTemplate : AggregateRoot<CriteriaTemplateId>, IAudited
{
    public const int NameMaxLength = 100;

    private readonly List<Criterion> criteria = [];

    private CriteriaTemplate()
    {
    }

    private CriteriaTemplate(OrganisationId organisation) : base(CriteriaTemplateId.New()) => OrganisationId = organisation;

    public OrganisationId OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>No longer offered; interviews that took its criteria keep them.</summary>
    public bool IsRetired { get; private set; }

    public IReadOnlyList<Criterion> Criteria => criteria;

    public static Result<CriteriaTemplate> Create(OrganisationId organisation, string? name, IEnumerable<string?> labels)
    {
        var template = new CriteriaTemplate(organisation);
        var written = template.Write(name, labels);
        return written.IsSuccess ? template : Result<CriteriaTemplate>.Failure(written.Errors);
    }

    /// <summary>Names and lists anew; a criterion whose label stays is still the same one.</summary>
    public Result Write(string? name, IEnumerable<string?> labels)
    {
        var wanted = labels.Select(l => l?.Trim() ?? "").Where(l => l.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (string.IsNullOrWhiteSpace(name)) return Error.Invalid(nameof(Name), "Donnez un nom au modèle.");
        if (name.Trim().Length > NameMaxLength) return VacancyErrors.TooLong(nameof(Name), "Le nom", NameMaxLength);
        if (wanted.Count == 0) return Error.Invalid(nameof(Criteria), "Écrivez au moins un critère.");
        if (wanted.Count > Criterion.MaxCount) return Error.Invalid(nameof(Criteria), $"{Criterion.MaxCount} critères au plus.");
        if (wanted.Any(l => l.Length > Criterion.LabelMaxLength)) return VacancyErrors.TooLong(nameof(Criteria), "Chaque critère", Criterion.LabelMaxLength);

        var known = criteria.ToDictionary(c => c.Label, StringComparer.OrdinalIgnoreCase);
        criteria.Clear();
        criteria.AddRange(wanted.Select(l => known.TryGetValue(l, out var same) ? same with { Label = l } : new Criterion(CriterionId.New(), l, null)));
        Name = name.Trim();
        return Result.Success;
    }

    public void Retire() => IsRetired = true;
}
