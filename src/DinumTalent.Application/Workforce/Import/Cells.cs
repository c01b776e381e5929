using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>Reads cells as French HR systems write them; null for what makes no sense.</summary>
public static partial class Cells
{
    /// <summary>Numbers of days that spreadsheets count from 30 December 1899: 1954 to 2119.</summary>
    private const int FirstSerial = 20_000, LastSerial = 80_000;

    private static readonly string[] DateFormats =
    [
        "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy", "yyyy/MM/dd", "yyyyMMdd",
    ];

    private static readonly DateOnly SpreadsheetEpoch = new(1899, 12, 30);

    private static readonly FrozenDictionary<string, Category> Categories = Words<Category>(
        (Category.APlus, ["a +", "aplus", "a plus"]), (Category.A, ["1"]), (Category.B, ["2"]), (Category.C, ["3"]), (Category.None, ["hc", "hors cat", "aucune", "sans"]));

    private static readonly FrozenDictionary<string, EmploymentStatus> Statuses = Words<EmploymentStatus>(
        (EmploymentStatus.CivilServant, ["fonctionnaire", "tit", "fonctionnaire titulaire", "stagiaire", "fonctionnaire stagiaire", "detache", "en detachement", "detachement"]),
        (EmploymentStatus.Permanent, ["contrat a duree indeterminee", "contractuel cdi", "contractuel en cdi"]),
        (EmploymentStatus.FixedTerm, ["contrat a duree determinee", "contractuel cdd", "contractuel en cdd"]),
        (EmploymentStatus.Project, ["projet", "cdp"]),
        (EmploymentStatus.Apprentice, ["apprentie", "apprentissage", "contrat d apprentissage", "alternant", "alternante"]),
        (EmploymentStatus.Seconded, ["mad", "mise a disposition", "mis a dispo"]),
        (EmploymentStatus.Fellow, ["entrepreneur d interet general", "entrepreneure d interet general"]));

    private static readonly FrozenDictionary<string, Sex> Sexes = Words<Sex>(
        (Sex.Female, ["f", "feminin", "mme", "madame", "2"]), (Sex.Male, ["h", "m", "masculin", "monsieur", "mr", "1"]));

    private static readonly FrozenDictionary<string, DepartureReason> Reasons = Words<DepartureReason>(
        (DepartureReason.ContractEnd, ["fin de cdd", "terme du contrat", "non renouvellement"]),
        (DepartureReason.Mobility, ["mutation", "detachement", "integration"]),
        (DepartureReason.Retirement, ["depart en retraite", "depart a la retraite", "admission a la retraite"]),
        (DepartureReason.TrialEnded, ["fin de periode d essai", "rupture de periode d essai", "essai"]),
        (DepartureReason.Dismissal, ["revocation"]),
        (DepartureReason.Death, ["dece", "deces de l agent"]));

    private static readonly FrozenDictionary<string, LegalBasis> Bases = new Dictionary<string, LegalBasis>
    {
        ["311 1"] = LegalBasis.CivilServant,
        ["332 2 1"] = LegalBasis.NoCorps,
        ["332 2 2"] = LegalBasis.NeedOfService,
        ["332 6"] = LegalBasis.Replacement,
        ["332 7"] = LegalBasis.TemporaryVacancy,
        ["332 22"] = LegalBasis.TemporaryIncrease,
        ["332 24"] = LegalBasis.Project,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, LegalBasis> BasisWords = Words<LegalBasis>(
        (LegalBasis.CivilServant, ["emploi de titulaire", "titulaire"]), (LegalBasis.NoCorps, ["absence de corps"]),
        (LegalBasis.NeedOfService, ["nature des fonctions", "besoins du service", "besoin du service"]), (LegalBasis.Replacement, ["remplacement"]),
        (LegalBasis.TemporaryVacancy, ["vacance temporaire"]), (LegalBasis.TemporaryIncrease, ["accroissement temporaire", "accroissement temporaire d activite"]),
        (LegalBasis.Project, ["contrat de projet", "projet"]));

    /// <summary>Without the spaces around, non-breaking ones included.</summary>
    public static string Text(string cell) => cell.Trim().Trim('\u00A0', '\u202F', '\uFEFF').Trim();

    /// <summary>"01/09/2024", "2024-09-01", with or without an hour, or the number of days of a spreadsheet.</summary>
    public static DateOnly? Date(string cell)
    {
        var text = Hour().Replace(cell, "");
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.Year is >= 1900 and <= 2200 ? day : null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= FirstSerial and <= LastSerial
            ? SpreadsheetEpoch.AddDays(days) : null;
    }

    /// <summary>"45 000,00 €" in whole euros, rounded.</summary>
    public static int? Euros(string cell)
    {
        var digits = new string([.. cell.Where(c => !char.IsWhiteSpace(c) && c is not ('€' or '\u00A0' or '\u202F'))]).Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var euros) && Math.Abs(euros) < 100_000_000
            ? (int)Math.Round(euros, MidpointRounding.AwayFromZero) : null;
    }

    public static Category? CategoryOf(string cell) => Find(Categories, FoldedText.Fold(cell) is var word && word.StartsWith("categorie ", StringComparison.Ordinal) ? word["categorie ".Length..] : word);

    public static EmploymentStatus? StatusOf(string cell) => Find(Statuses, FoldedText.Fold(cell));

    public static Sex? SexOf(string cell) => Find(Sexes, FoldedText.Fold(cell));

    public static DepartureReason? ReasonOf(string cell) =>
        Find(Reasons, FoldedText.Fold(cell)) is { } reason and not DepartureReason.NeverArrived ? reason : null;

    /// <summary>By its article, however it is written ("L. 332-2 1°", "CGFP art. L332-2, 1°"), or by its words.</summary>
    public static LegalBasis? BasisOf(string cell)
    {
        var word = FoldedText.Fold(cell);
        if (Find(BasisWords, word) is { } named) return named;
        var article = string.Join(' ', Number().Matches(word).Select(m => m.Value));
        return Find(Bases, article);
    }

    private static T? Find<T>(FrozenDictionary<string, T> words, string word) where T : struct => words.TryGetValue(word, out var found) ? found : null;

    /// <summary>French words and names in code, folded, with further ones.</summary>
    private static FrozenDictionary<string, T> Words<T>(params (T Value, string[] Names)[] further) where T : struct, Enum =>
        Enum.GetValues<T>()
            .SelectMany(v => new[] { FoldedText.Fold(v.Label()), FoldedText.Fold(v.ToString()) }.Select(name => (name, v)))
            .Concat(further.SelectMany(f => f.Names.Select(name => (name, f.Value))))
            .DistinctBy(p => p.Item1)
            .ToFrozenDictionary(p => p.Item1, p => p.Item2);

    [GeneratedRegex(@"[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$")]
    private static partial Regex Hour();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
