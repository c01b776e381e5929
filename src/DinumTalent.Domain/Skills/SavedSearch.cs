using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Skills;

/// <summary>A talent search that somebody keeps under a name; it holds what is asked, never who was found.</summary>
public sealed class SavedSearch : AggregateRoot<SavedSearchId>
{
    public static readonly Error NameTaken = Error.Invalid(nameof(Name), "Vous avez déjà une recherche de ce nom : donnez-lui un autre nom.");

    public const int NameMaxLength = 100;
    public const int CriteriaMaxLength = 2000;

    /// <summary>Of one person.</summary>
    public const int MaxCount = 100;

    private SavedSearch()
    {
    }

    private SavedSearch(UserId owner, string criteria, DateTime now) : base(SavedSearchId.New()) => (OwnerId, Criteria, SavedAt) = (owner, criteria, now);

    public UserId OwnerId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What is asked, as the address of the search page writes it after the question mark.</summary>
    public string Criteria { get; private set; } = "";

    /// <summary>In UTC.</summary>
    public DateTime SavedAt { get; private set; }

    public static Result<SavedSearch> Keep(UserId owner, string? name, string criteria, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(criteria)) return Error.Invalid(nameof(Criteria), "Choisissez au moins une compétence avant d’enregistrer la recherche.");
        if (criteria.Length > CriteriaMaxLength) return Error.Invalid(nameof(Criteria), "Cette recherche est trop longue pour être enregistrée : retirez des compétences.");
        var search = new SavedSearch(owner, criteria, now);
        var named = search.Rename(name);
        return named.IsFailure ? Result<SavedSearch>.Failure(named.Errors) : search;
    }

    public Result Rename(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return Error.Invalid(nameof(Name), "Nommez la recherche.");
        if (name.Trim().Length > NameMaxLength) return Error.Invalid(nameof(Name), $"Le nom : {NameMaxLength} caractères au plus.");
        Name = name.Trim();
        return Result.Success;
    }
}
