using System.Text.RegularExpressions;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// Takes out of a free text what tells who wrote it: own name, electronic addresses, links, telephone numbers, age and birth,
/// places of study; and, where they are known, the own town, number and address, however they are written. It rather hides a word too many; what only a person would recognise, it cannot find.
/// </summary>
/// <param name="Name">Of the author.</param>
public sealed partial record IdentityMask(PersonName Name)
{
    /// <summary>Stands for what was taken out.</summary>
    public const string Hidden = "[masqué]";

    /// <summary>A part of a name as long as this is also found inside longer words, such as a pseudonym.</summary>
    private const int TellingLength = 5;

    /// <summary>Digits at the end of a telephone number that are the same however it is written.</summary>
    private const int TellingDigits = 9;

    /// <summary>Particles that say nothing of a person.</summary>
    private static readonly HashSet<string> Particles = ["de", "du", "des", "la", "le", "les", "da", "do", "dos", "di", "el", "al", "ben", "van", "von", "der", "den", "et", "d", "l"];

    /// <summary>Parts of names of towns that say nothing by themselves.</summary>
    private static readonly HashSet<string> TownParticles = [.. Particles, "en", "sur", "sous", "aux", "saint", "sainte", "ville", "cedex", "france"];

    /// <summary>What follows a kind of school: its name, or its speciality.</summary>
    private const string Place = @"(?:(?:\s+(?:de\s+la|de\s+l['’]|des|du|de|d['’]))?(?:\s\p{Lu}|(?<=['’])\p{Lu}|-\p{Lu})[\p{L}\d'’-]*|\s+(?:nationale?|supérieure?|normale|polytechnique|centrale|publique|régionale?|d['’](?:ingénieurs?|administration)|de\s+(?:commerce|gestion|technologie)))";

    /// <summary>Where the author lives, as the author wrote it.</summary>
    public string? Town { get; init; }

    /// <summary>Of the author.</summary>
    public string? Phone { get; init; }

    /// <summary>Of the author; what stands before its @ is often a pseudonym used elsewhere.</summary>
    public string? Email { get; init; }

    public string Over(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return text;
        foreach (var own in OwnContacts()) text = own.Replace(text, Hidden);
        foreach (var telling in new[] { Addresses(), Links(), Handles(), Telephones(), Ages(), Births(), PlacesOfStudy() }) text = telling.Replace(text, Hidden);
        var parts = FoldedText.Words(Name.Full).Where(p => p.Length > 1 && !Particles.Contains(p)).ToHashSet();
        var telltale = parts.Where(p => p.Length >= TellingLength).ToList();
        var town = FoldedText.Words(Town ?? "").Where(p => p.Length > 1 && !TownParticles.Contains(p)).ToHashSet();
        text = Words().Replace(text, word => IsName(word.Value) || IsTown(word.Value) ? Hidden : word.Value);
        return Repeated().Replace(text, Hidden);

        bool IsName(string word)
        {
            var folded = FoldedText.Fold(word);
            // "Li" is a name, "li" of a list is not.
            return (parts.Contains(folded) && (folded.Length > 2 || char.IsUpper(word[0]))) || telltale.Any(part => folded.Contains(part, StringComparison.Ordinal));
        }

        // "Nice" is a town, "nice" is not; a long one is found in lower case too.
        bool IsTown(string word) => town.Contains(FoldedText.Fold(word)) && (word.Length >= TellingLength || !char.IsLower(word[0]));
    }

    /// <summary>The own number however it is spaced, and the own pseudonym.</summary>
    private IEnumerable<Regex> OwnContacts()
    {
        var digits = string.Concat((Phone ?? "").Where(char.IsAsciiDigit));
        if (digits.Length >= TellingDigits)
            yield return Known($@"\+?(?:\d[\s.()/_-]{{0,3}}){{0,5}}{string.Join(@"[\s.()/_-]{0,3}", digits[^TellingDigits..].ToCharArray())}(?!\d)");
        if (Email?.Split('@') is [{ Length: >= TellingLength } local, _]) yield return Known($@"(?<![\p{{L}}\d]){Regex.Escape(local)}(?![\p{{L}}\d])(?!\s?@)");
    }

    private static Regex Known(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"[\p{L}\d._%+'-]+\s?(?:@|\(at\)|\[at\]|\(arobase\))\s?[\p{L}\d-]+(?:\s?\.\s?[\p{L}\d-]+)+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Addresses();

    // The bare name of a site of the State is that of an administration, not of a person.
    [GeneratedRegex(@"(?:https?://|www\.)\S+|(?<![\p{L}\d])(?!(?:[\p{L}\d-]+\.)*gouv\.fr(?![\p{L}\d/]))(?:[\p{L}\d-]+\.)+(?:fr|com|org|net|io|dev|eu|me|info|tech|app|xyz|social|be|ch|ca|uk|de)(?![\p{L}\d])(?:/\S*)?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\p{L}\d])@[\p{L}\d._-]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Handles();

    [GeneratedRegex(@"(?:(?:\+|(?<!\d)00)\d{1,3}[\s.()-]{0,3}(?:\d[\s.()-]{0,2}){7,10}\d|(?<!\d)0[1-9](?:[\s.-]{0,2}\d{2}){4})(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Telephones();

    [GeneratedRegex(@"\b[âa]gée?\s+de\s+\d{2}(?:\s+ans)?|\bj['’]ai\s+\d{2}\s+ans\b(?!\s+d)|\b(?:mes|fêté|fêter)\s+\d{2}\s+ans\b|(?:^|(?<=[,(]\s*))\d{2}\s+ans(?=\s*[,.;)])", RegexOptions.IgnoreCase | RegexOptions.Multiline, 1000)]
    private static partial Regex Ages();

    [GeneratedRegex(@"\bnée?\s+(?:le|en|à|au|aux)\s+[^.;\n]{2,60}|\bdate\s+de\s+naissance\s*:?\s*[^.;\n]{2,40}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Births();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?:[Uu]niversité|[ÉéEe]cole|[Ll]ycée|[Cc]ollège|[Ff]aculté|[Ii]nstitut)s?(?!\p{L})" + Place + @"+|(?:UFR|IUT|INSA|IAE|IEP|ENS|ENSAM|ENSEEIHT|ENSIMAG|ENSAE|ENSAI|ENSTA|ENAC|ENA|INSP|IRA|HEC|ESSEC|ESCP|EPITA|EPITECH|Epitech|Polytech|CNAM|Cnam|Sciences\s+Po|CentraleSupélec|Télécom|Sorbonne|Polytechnique)(?!\p{L})" + Place + "*)", RegexOptions.None, 1000)]
    private static partial Regex PlacesOfStudy();

    [GeneratedRegex(@"[\p{L}\p{M}\d]+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\[masqué\](?:[\s'’-]*\[masqué\])+", RegexOptions.None, 1000)]
    private static partial Regex Repeated();
}
