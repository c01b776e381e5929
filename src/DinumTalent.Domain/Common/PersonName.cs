namespace DinumTalent.Domain.Common;

/// <summary>Given name and family name of a person, as that person writes them.</summary>
public sealed record PersonName
{
    public const int PartMaxLength = 100;
    public const int SortKeyMaxLength = 200;

    private PersonName(string given, string family) => (Given, Family) = (given, family);

    public string Given { get; }

    public string Family { get; }

    public string Full => $"{Given} {Family}";

    /// <summary>What lists sort and search by: family name first, folded (É is an E), cut at <see cref="SortKeyMaxLength"/>.</summary>
    public string SortKey => FoldedText.Fold($"{Family} {Given}") is var folded && folded.Length > SortKeyMaxLength ? folded[..SortKeyMaxLength] : folded;

    public static Result<PersonName> Create(string? given, string? family)
    {
        var (first, last) = (given?.Trim() ?? "", family?.Trim() ?? "");
        var written = Result.All(Part(first, nameof(Given), "prénom"), Part(last, nameof(Family), "nom"));
        if (written.IsFailure) return Result<PersonName>.Failure(written.Errors);
        if (first.Any(char.IsControl) || last.Any(char.IsControl)) return Error.Invalid(nameof(Family), "Le nom contient un caractère interdit.");
        return new PersonName(first, last);
    }

    public override string ToString() => Full;

    private static Result Part(string text, string field, string word) =>
        text.Length is 0 ? Error.Invalid(field, $"Saisissez le {word}.")
        : text.Length > PartMaxLength ? Error.Invalid(field, $"Saisissez un {word} de {PartMaxLength} caractères au plus.")
        : Result.Success;
}
