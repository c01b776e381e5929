using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>What an administration is in the tree.</summary>
public enum OrganisationKind
{
    [Label("État")] State,
    [Label("Ministère")] Ministry,
    [Label("Direction")] Directorate,
    [Label("Agence")] Agency,
    [Label("Service")] Service,
}

/// <summary>An administration: the State, a ministry, a directorate, an agency or a service, in one tree.</summary>
public sealed class Organisation : AggregateRoot<OrganisationId>, IAudited
{
    public const int CodeMaxLength = 40;
    public const int NameMaxLength = 200;
    public const int AcronymMaxLength = 30;
    public const int CityMaxLength = 100;

    private Organisation()
    {
    }

    private Organisation(OrganisationId id) : base(id)
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Acronym { get; private set; }

    public OrganisationKind Kind { get; private set; }

    public OrganisationId? ParentId { get; private set; }

    public Siret? Siret { get; private set; }

    public string? City { get; private set; }

    /// <summary>The acronym where there is one: what fits in a list.</summary>
    public string ShortName => Acronym ?? Name;

    public static Result<Organisation> Create(string code, string name, string? acronym, OrganisationKind kind, OrganisationId? parent, string? city)
    {
        if (string.IsNullOrWhiteSpace(code) || code.Length > CodeMaxLength) return Error.Invalid(nameof(Code), $"Saisissez un code de {CodeMaxLength} caractères au plus.");
        if (string.IsNullOrWhiteSpace(name) || name.Length > NameMaxLength) return Error.Invalid(nameof(Name), $"Saisissez un nom de {NameMaxLength} caractères au plus.");
        if (kind is OrganisationKind.State != parent is null) return Error.Invalid(nameof(ParentId), "Seul l’État n’a pas d’administration au-dessus de lui.");
        return new Organisation(OrganisationId.New())
        {
            Code = code.Trim(),
            Name = name.Trim(),
            Acronym = string.IsNullOrWhiteSpace(acronym) ? null : acronym.Trim(),
            Kind = kind,
            ParentId = parent,
            City = string.IsNullOrWhiteSpace(city) ? null : city.Trim(),
        };
    }
}
