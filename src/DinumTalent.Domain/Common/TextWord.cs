namespace DinumTalent.Domain.Common;

/// <summary>A word of a text: folded, and where it stands as it was written.</summary>
/// <param name="Folded">Without case and accents; "c#" and "c++" keep what makes them other words than "c".</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">As written.</param>
public readonly record struct TextWord(string Folded, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>All words, in their order.</summary>
    public static List<TextWord> In(string text)
    {
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            var folded = FoldedText.Fold(text[at..end]).Replace(" ", "", StringComparison.Ordinal);
            if (folded.Length > 0) words.Add(new TextWord(folded, at, end - at));
            at = end;
        }

        return words;
    }

    /// <summary>A sharp or two plus signs belong to the word before; one plus sign only where nothing is added: "A+", but not "bac+5".</summary>
    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark)) end++;
        if (end == text.Length) return end;
        if (text[end] == '#') return end + 1;
        if (text[end] != '+') return end;
        if (end + 1 < text.Length && text[end + 1] == '+') return end + 2;
        return end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) ? end : end + 1;
    }
}
