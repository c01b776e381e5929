using System.Globalization;
using System.Text;
using DinumTalent.Reporting.Pdf.Fonts;

namespace DinumTalent.Reporting.Pdf.Text;

/// <summary>
/// Breaks styled text into lines: at spaces and after hyphens, never at no-break spaces nor before French
/// high punctuation; a word wider than the line is broken between letters.
/// </summary>
internal sealed class LineBreaker(Shaper shaper, DocumentFonts fonts)
{
    private readonly record struct Piece(string Text, TextStyle Style, bool IsSpace);

    private const int Remembered = 50_000;

    private readonly Dictionary<(string, TextStyle, float), List<TextLine>> broken = [];

    /// <summary>The lines of text of one style, remembered until the document is done: cells repeat, and are laid out twice.</summary>
    public IReadOnlyList<TextLine> Break(string text, TextStyle style, float width)
    {
        if (broken.TryGetValue((text, style, width), out var lines)) return lines;

        lines = Break([new StyledText(text, style)], width);
        if (broken.Count < Remembered) broken[(text, style, width)] = lines;
        return lines;
    }

    /// <summary>The lines of the text; a single empty one when there is none.</summary>
    /// <param name="text">Runs of text; a line feed starts a new line.</param>
    /// <param name="width">Width of a line in points.</param>
    public List<TextLine> Break(IReadOnlyList<StyledText> text, float width)
    {
        var lines = new List<TextLine>();
        var line = new TextLine(fonts);
        var used = 0f;
        Piece? space = null;
        foreach (var unit in Units(text))
        {
            if (unit.Count == 0)
            {
                NewLine();
                continue;
            }

            if (unit[0].IsSpace)
            {
                if (!line.IsEmpty) space = unit[0];
                continue;
            }

            var spaceWidth = space is { } gap ? Width(gap) : 0;
            var unitWidth = unit.Sum(Width);
            if (!line.IsEmpty && used + spaceWidth + unitWidth > width)
            {
                AddSpace();
                NewLine();
            }
            else
            {
                AddSpace();
            }

            if (unitWidth <= width) foreach (var piece in unit) Add(piece);
            else foreach (var piece in unit) AddBroken(piece);
        }

        lines.Add(line);
        return lines;

        void Add(Piece piece)
        {
            var shaped = shaper.Shape(piece.Text, piece.Style.Font);
            line.Add(shaped, piece.Style, piece.IsSpace);
            used += shaped.Advance * piece.Style.Size;
        }

        void AddSpace()
        {
            if (space is { } gap) Add(gap);
            space = null;
        }

        void NewLine()
        {
            lines.Add(line);
            (line, used, space) = (new TextLine(fonts), 0, null);
        }

        void AddBroken(Piece piece)
        {
            for (var start = 0; start < piece.Text.Length;)
            {
                var length = Fitting(piece, start, width - used);
                if (length == 0 && !line.IsEmpty)
                {
                    NewLine();
                    continue;
                }

                if (length == 0) length = StringInfo.GetNextTextElementLength(piece.Text.AsSpan(start));
                Add(piece with { Text = piece.Text.Substring(start, length) });
                start += length;
            }
        }
    }

    /// <summary>The text on one line, as wide as it is.</summary>
    public TextLine Line(string text, TextStyle style) => Break([new StyledText(text, style)], float.MaxValue)[0];

    /// <summary>Width in points of the widest part that is not broken unless it must.</summary>
    public float LongestUnit(IReadOnlyList<StyledText> text)
    {
        var longest = 0f;
        foreach (var unit in Units(text)) longest = Math.Max(longest, unit.Sum(Width));
        return longest;
    }

    /// <summary>Width in points of the text on one line.</summary>
    public float Width(IReadOnlyList<StyledText> text) => Units(text).Sum(unit => unit.Sum(Width));

    private float Width(Piece piece) => shaper.Shape(piece.Text, piece.Style.Font).Advance * piece.Style.Size;

    private int Fitting(Piece piece, int start, float room)
    {
        var ends = new Stack<int>();
        var used = 0f;
        for (var end = start; end < piece.Text.Length;)
        {
            var step = StringInfo.GetNextTextElementLength(piece.Text.AsSpan(end));
            used += Width(piece with { Text = piece.Text.Substring(end, step) });
            if (used > room) break;
            end += step;
            ends.Push(end);
        }

        // Side by side letters take a little more or less room than one by one.
        while (ends.TryPeek(out var last) && Width(piece with { Text = piece.Text[start..last] }) > room) ends.Pop();
        return ends.TryPeek(out var fitting) ? fitting - start : 0;
    }

    // Parts between which a line may end; a space stands alone, an empty list is a forced end of line.
    private static IEnumerable<List<Piece>> Units(IReadOnlyList<StyledText> text)
    {
        var unit = new List<Piece>();
        for (var r = 0; r < text.Count; r++)
        {
            var (run, style) = (Cleaned(text[r].Text), text[r].Style);
            var start = 0;
            for (var i = 0; i < run.Length; i++)
            {
                var c = run[i];
                if (c is not (' ' or '\n'))
                {
                    if (!EndsAfter(run, i)) continue;
                    unit.Add(new Piece(run[start..(i + 1)], style, false));
                    start = i + 1;
                    yield return unit;
                    unit = [];
                    continue;
                }

                if (i > start) unit.Add(new Piece(run[start..i], style, false));
                start = i + 1;
                if (c == ' ' && IsGlued(text, r, run, i))
                {
                    unit.Add(new Piece("\u00A0", style, false));
                    continue;
                }

                if (unit.Count > 0) yield return unit;
                unit = c == ' ' ? [new Piece(" ", style, true)] : [];
                yield return unit;
                unit = [];
            }

            if (start < run.Length) unit.Add(new Piece(run[start..], style, false));
        }

        if (unit.Count > 0) yield return unit;
    }

    // A space before ? ! : ; » % € or after « does not end a line.
    private static bool IsGlued(IReadOnlyList<StyledText> text, int r, string run, int i)
    {
        var next = i + 1 < run.Length ? run[i + 1] : r + 1 < text.Count && text[r + 1].Text.Length > 0 ? text[r + 1].Text[0] : ' ';
        return next is '?' or '!' or ':' or ';' or '»' or '%' or '€' || (i > 0 && run[i - 1] == '«');
    }

    // After a hyphen or a slash between two letters.
    private static bool EndsAfter(string run, int i) =>
        run[i] is '-' or '\u2010' or '/' && i > 1 && i + 2 < run.Length && char.IsLetter(run[i - 1]) && char.IsLetter(run[i + 1]) && char.IsLetter(run[i - 2]) && char.IsLetter(run[i + 2]);

    /// <summary>The text without what has no shape: controls, marks of direction, soft hyphens; tabs and exotic spaces become spaces.</summary>
    private static string Cleaned(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        if (text.All(c => c is >= ' ' and <= '~' or >= '\u00A0' and < '\u0300' && c != '\u00AD')) return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') clean.Append('\n');
            else if (rune.Value == '\t') clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format) continue;
            else if (rune.Value is >= 0xFE00 and <= 0xFE0F) continue;
            else if (rune.Value is 0x2028 or 0x2029) clean.Append('\n');
            else clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
