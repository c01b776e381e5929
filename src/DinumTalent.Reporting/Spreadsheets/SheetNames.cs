namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>Hands out sheet names that a workbook accepts, each once.</summary>
/// <remarks>At most 31 characters; none of []:*?/\; no apostrophe at either end; "History" is reserved; case doesn't tell names apart.</remarks>
internal sealed class SheetNames
{
    private const int Length = 31;

    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Next(string wanted)
    {
        var clean = new string([.. SpreadsheetText.Legal(wanted).Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? ' ' : c)]);
        clean = string.Join(' ', clean.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        if (clean.Length == 0) clean = "Tableau";

        for (var i = 1; ; i++)
        {
            var suffix = i == 1 ? "" : $" ({i})";
            var name = Cut(clean, Length - suffix.Length) + suffix;
            if (given.Add(name)) return name;
        }
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length].TrimEnd('\'', ' ');
    }
}
