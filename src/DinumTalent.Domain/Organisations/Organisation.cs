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

    /// <summary>Last day of its existence; null while it goes on. What it held stays, nothing new is offered in it.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Of the State alone: raised by each change of the tree, so that two of them never pass side by side.</summary>
    public int TreeRevision { get; private set; }

    /// <summary>The acronym where there is one: what fits in a list.</summary>
    public string ShortName => Acronym ?? Name;

    public static Result<Organisation> Create(
        string code, string name, string? acronym, OrganisationKind kind, OrganisationId? parent, string? city, Siret? siret = null)
    {
        if (string.IsNullOrWhiteSpace(code) || code.Length > CodeMaxLength) return Error.Invalid(nameof(Code), $"Saisissez un code de {CodeMaxLength} caractères au plus.");
        if (Check(name, acronym, city) is { } wrong) return wrong;
        if (kind is OrganisationKind.State != parent is null) return Error.Invalid(nameof(ParentId), "Seul l’État n’a pas d’administration au-dessus de lui.");
        return new Organisation(OrganisationId.New())
        {
            Code = code.Trim(),
            Name = name.Trim(),
            Acronym = string.IsNullOrWhiteSpace(acronym) ? null : acronym.Trim(),
            Kind = kind,
            ParentId = parent,
            City = string.IsNullOrWhiteSpace(city) ? null : city.Trim(),
            Siret = siret,
        };
    }

    /// <summary>Another name, acronym, kind, establishment or city; the State stays the State.</summary>
    public Result Describe(string name, string? acronym, OrganisationKind kind, Siret? siret, string? city)
    {
        if (Check(name, acronym, city) is { } wrong) return wrong;
        if (kind is OrganisationKind.State != Kind is OrganisationKind.State) return OrganisationErrors.OneState;
        (Name, Kind, Siret) = (name.Trim(), kind, siret);
        Acronym = string.IsNullOrWhiteSpace(acronym) ? null : acronym.Trim();
        City = string.IsNullOrWhiteSpace(city) ? null : city.Trim();
        return Result.Success;
    }

    /// <summary>Puts it, and all below, under another one.</summary>
    /// <param name="parent">The new one above.</param>
    /// <param name="below">Itself and all that stand below it.</param>
    public Result MoveUnder(Organisation parent, IReadOnlySet<OrganisationId> below)
    {
        if (Kind is OrganisationKind.State) return OrganisationErrors.StateStays;
        if (below.Contains(parent.Id)) return OrganisationErrors.Cycle;
        if (parent.ClosedOn is not null && ClosedOn is null) return OrganisationErrors.ParentClosed;
        ParentId = parent.Id;
        return Result.Success;
    }

    /// <summary>Ends it; what it held stays.</summary>
    /// <param name="day">Its last day.</param>
    /// <param name="hasOpenBelow">Whether one that is not closed stands directly below.</param>
    /// <param name="reason">Kept by the audit trail.</param>
    public Result Close(DateOnly day, bool hasOpenBelow, string? reason)
    {
        if (Kind is OrganisationKind.State) return OrganisationErrors.StateStays;
        if (ClosedOn is not null) return OrganisationErrors.ClosedAlready;
        if (hasOpenBelow) return OrganisationErrors.OpenBelow;
        ClosedOn = day;
        Because(reason);
        return Result.Success;
    }

    public Result Reopen(Organisation parent)
    {
        if (ClosedOn is null) return OrganisationErrors.NotClosed;
        if (parent.ClosedOn is not null) return OrganisationErrors.ParentClosed;
        ClosedOn = null;
        return Result.Success;
    }

    /// <summary>Of the State: the tree below it changes.</summary>
    public void ChangeTree() => TreeRevision++;

    private static Error? Check(string name, string? acronym, string? city) =>
        string.IsNullOrWhiteSpace(name) || name.Length > NameMaxLength ? Error.Invalid(nameof(Name), $"Saisissez un nom de {NameMaxLength} caractères au plus.")
        : acronym?.Length > AcronymMaxLength ? Error.Invalid(nameof(Acronym), $"Saisissez un sigle de {AcronymMaxLength} caractères au plus.")
        : city?.Length > CityMaxLength ? Error.Invalid(nameof(City), $"Saisissez une ville de {CityMaxLength} caractères au plus.")
        : null;
}
