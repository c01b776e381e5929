using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DinumTalent.Application.Common.Ports;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Makes of the name that a sender gave one that is safe to show and to save under.</summary>
internal static partial class FileNames
{
    private const string Nameless = "CV";

    /// <summary>
    /// Without path, control, direction and invisible characters, or those that a file system forbids; ends with the
    /// extension of what the file really is; 150 characters at most.
    /// </summary>
    public static string Clean(string? given, DocumentKind kind)
    {
        var stem = Stem(Safe(given ?? ""));
        if (stem.EndsWith(kind.Extension, StringComparison.OrdinalIgnoreCase)) stem = stem[..^kind.Extension.Length];
        stem = Cut(stem.Trim(' ', '.'), UploadedFile.NameMaxLength - kind.Extension.Length).TrimEnd(' ', '.');
        return (stem.Length == 0 ? Nameless : stem) + kind.Extension;
    }

    private static string Safe(string given)
    {
        var name = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var safe = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune == Rune.ReplacementChar)
            {
                continue;
            }

            if (Rune.IsWhiteSpace(rune)) safe.Append(' ');
            else if (rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*') safe.Append('_');
            else safe.Append(rune);
        }

        return safe.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.');
    }

    private static string Stem(string name) => Extension().Replace(name, "");

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>"CV 2.1" and "M. Petit" have none.</summary>
    [GeneratedRegex(@"\.[A-Za-z][A-Za-z0-9]{0,4}\z")]
    private static partial Regex Extension();
}
