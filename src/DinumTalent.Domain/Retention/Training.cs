using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>A training (formation) of the catalogue of the State or of an administration, open to its agents and to those of all below it.</summary>
/// <remarks>A catalogue knows it by its provider and the provider's code, so that the same file read again changes nothing.</remarks>
public sealed class Training : AggregateRoot<TrainingId>, IAudited
{
    public const int CodeMaxLength = 40;
    public const int ProviderMaxLength = 100;
    public const int TitleMaxLength = 150;
    public const int DescriptionMaxLength = 2000;
    public const int LinkMaxLength = 500;

    /// <summary>A year of work; longer is a diploma, not a training.</summary>
    public const int MostHours = 1_600;

    /// <summary>Euros for one person.</summary>
    public const int MostCost = 100_000;

    /// <summary>A training that claims more aims at nothing.</summary>
    public const int MostAims = 20;

    private Training()
    {
    }

    private Training(OrganisationId organisation, string provider, string code) : base(TrainingId.New()) =>
        (OrganisationId, Provider, Code, Key) = (organisation, provider, code, KeyOf(provider, code));

    /// <summary>Whose catalogue it belongs to; the State's is open to everybody.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public string Provider { get; private set; } = "";

    /// <summary>The provider's.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Provider and code, case apart; unique within a catalogue.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>Skills aimed at, each once.</summary>
    public IReadOnlyList<TrainingAim> Aims { get; private set; } = [];

    /// <summary>Duration in whole hours.</summary>
    public int Hours { get; private set; }

    /// <summary>Euros for one person; null where unknown.</summary>
    public int? Cost { get; private set; }

    public string? Link { get; private set; }

    /// <summary>No longer offered; what was asked for before goes on.</summary>
    public bool IsRetired { get; private set; }

    public static string KeyOf(string provider, string code) => $"{provider.Trim()}|{code.Trim()}".ToUpperInvariant();

    public static Result<Training> Create(OrganisationId organisation, string provider, string code, TrainingTerms terms)
    {
        var wrong = new List<Error>();
        if (string.IsNullOrWhiteSpace(provider) || provider.Trim().Length > ProviderMaxLength) wrong.Add(TrainingErrors.NoProvider);
        if (string.IsNullOrWhiteSpace(code) || code.Trim().Length > CodeMaxLength) wrong.Add(TrainingErrors.NoCode);
        wrong.AddRange(Check(terms));
        if (wrong.Count > 0) return Result<Training>.Failure(wrong);
        var made = new Training(organisation, provider.Trim(), code.Trim());
        var described = made.Describe(terms);
        return described.IsSuccess ? made : Result<Training>.Failure(described.Errors);
    }

    /// <summary>Takes on what is said of it; what is known already changes nothing.</summary>
    public Result Describe(TrainingTerms terms)
    {
        var wrong = Check(terms).ToList();
        if (wrong.Count > 0) return Result.Failure(wrong);
        var aims = Ordered(terms.Aims);
        (Title, Description, Hours, Cost, Link, IsRetired) = (terms.Title.Trim(), terms.Description.Trim(), terms.Hours, terms.Cost, Blank(terms.Link), terms.IsRetired);
        if (!Aims.SequenceEqual(aims)) Aims = aims;
        return Result.Success;
    }

    /// <summary>Whether a description says what is known already.</summary>
    public bool IsAs(TrainingTerms terms) =>
        Title == terms.Title.Trim() && Description == terms.Description.Trim() && Hours == terms.Hours && Cost == terms.Cost && Link == Blank(terms.Link)
        && IsRetired == terms.IsRetired && Aims.SequenceEqual(Ordered(terms.Aims));

    /// <summary>Takes it out of the catalogue; twice is once.</summary>
    public void Retire() => IsRetired = true;

    /// <summary>Offers it again.</summary>
    public void Restore() => IsRetired = false;

    private static List<TrainingAim> Ordered(IEnumerable<TrainingAim> aims) => [.. aims.OrderBy(a => a.SkillId.Value)];

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IEnumerable<Error> Check(TrainingTerms terms)
    {
        if (string.IsNullOrWhiteSpace(terms.Title) || terms.Title.Trim().Length > TitleMaxLength) yield return TrainingErrors.NoTitle;
        if (terms.Description.Trim().Length > DescriptionMaxLength) yield return TrainingErrors.LongDescription;
        if (terms.Aims.Count is 0 or > MostAims) yield return TrainingErrors.NoAim;
        if (terms.Aims.DistinctBy(a => a.SkillId).Count() != terms.Aims.Count) yield return TrainingErrors.AimTwice;
        if (terms.Aims.Any(a => !Enum.IsDefined(a.Level))) yield return TrainingErrors.BadLevel;
        if (terms.Hours is < 1 or > MostHours) yield return TrainingErrors.BadHours;
        if (terms.Cost is < 0 or > MostCost) yield return TrainingErrors.BadCost;
        if (Blank(terms.Link) is { } link
            && (link.Length > LinkMaxLength || !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))) yield return TrainingErrors.BadLink;
    }
}
