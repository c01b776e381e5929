using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A piece of a passage.</summary>
public sealed record PassagePiece(string Text, bool IsFound);

/// <summary>The words around what was found in a CV, on one line.</summary>
public sealed record CvPassage(IReadOnlyList<PassagePiece> Pieces)
{
    /// <summary>Characters on either side, up to the end of a word.</summary>
    public const int Around = 90;

    public string Text => string.Concat(Pieces.Select(p => p.Text));

    /// <summary>Around the first of some places in a text, the others marked as far as they are in sight; null without any.</summary>
    public static CvPassage? Of(string text, IEnumerable<(int Start, int Length)> places)
    {
        var inside = places.Where(p => p.Start >= 0 && p.Length > 0 && p.Start + p.Length <= text.Length).OrderBy(p => p.Start).ToList();
        if (inside.Count == 0) return null;
        var (first, last) = (inside[0].Start, inside[0].Start + inside[0].Length);
        var (from, to) = (Begin(text, first), End(text, last));
        var pieces = new List<PassagePiece>();
        var at = from;
        foreach (var (start, length) in inside)
        {
            if (start < at || start + length > to) continue;
            Add(text[at..start], false);
            Add(text[start..(start + length)], true);
            at = start + length;
        }

        Add(text[at..to], false);
        if (from > 0) pieces.Insert(0, new PassagePiece("… ", false));
        if (to < text.Length) pieces.Add(new PassagePiece(" …", false));
        return new CvPassage(pieces);

        void Add(string piece, bool found)
        {
            if (piece.Length > 0) pieces.Add(new PassagePiece(piece.Replace('\n', ' '), found));
        }
    }

    /// <summary>Around the words of a text that are, or begin with, one of those looked for.</summary>
    /// <param name="text">Of the CV.</param>
    /// <param name="sought">Whether a folded word is one of them.</param>
    public static CvPassage? Of(string text, Func<string, bool> sought) =>
        Of(text, TextWord.In(text).Where(w => sought(w.Folded)).Select(w => (w.Start, w.Length)));

    /// <summary>The beginning of a word, unless the word is longer than what is shown.</summary>
    private static int Begin(string text, int first)
    {
        if (first <= Around) return 0;
        var blank = text.AsSpan(first - Around, Around).IndexOfAny(' ', '\n');
        return blank < 0 ? first - Around : first - Around + blank + 1;
    }

    private static int End(string text, int last)
    {
        if (text.Length - last <= Around) return text.Length;
        var blank = text.AsSpan(last, Around).LastIndexOfAny(' ', '\n');
        return blank < 0 ? last + Around : last + blank;
    }
}
