using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf;

/// <summary>
/// Where the next thing goes. The same blocks run through it twice: first without a document, which counts
/// the pages, then with one, which draws them; so no page is ever held.
/// </summary>
internal sealed class PageFlow(Sheet sheet, LineBreaker breaker, SKDocument? document, PageFrame frame, int pageCount, CancellationToken cancellationToken)
{
    public Sheet Sheet => sheet;

    public LineBreaker Breaker => breaker;

    /// <summary>Null while pages are only counted.</summary>
    public SKCanvas? Canvas { get; private set; }

    /// <summary>From 1; 0 before the first page.</summary>
    public int Page { get; private set; }

    /// <summary>Where the next thing begins.</summary>
    public float Y { get; set; }

    /// <summary>Height of what follows the block at hand and must not be parted from its end; 0 for nothing.</summary>
    public float Tail { get; set; }

    /// <summary>Headings met while drawing, for the bookmarks.</summary>
    public List<Bookmark> Bookmarks { get; } = [];

    public float Room => sheet.Bottom - Y;

    private float PageTop => Page == 1 ? sheet.Top : sheet.TopBelowHeader;

    public bool IsAtTop => Y <= PageTop + 0.01f;

    public void NewPage()
    {
        cancellationToken.ThrowIfCancellationRequested();
        EndPage();
        Page++;
        Canvas = document?.BeginPage(sheet.Width, sheet.Height);
        if (Canvas is not null) frame.Draw(Canvas, sheet, Page, pageCount);
        Y = PageTop;
    }

    public void EndPage()
    {
        if (Canvas is not null) document!.EndPage();
        Canvas = null;
    }

    /// <summary>Starts a new page unless that much height is left; nothing when the page is still empty.</summary>
    public void Need(float height)
    {
        if (height > Room && !IsAtTop) NewPage();
    }

    /// <summary>White space between blocks; none at the top of a page.</summary>
    public void Skip(float height)
    {
        if (!IsAtTop) Y += height;
    }

    /// <summary>Draws lines below each other and moves on; a new page where one is full.</summary>
    public void Write(IReadOnlyList<TextLine> lines, TextStyle style, float left)
    {
        Need(Math.Min(lines.Count, 2) * style.LineHeight);
        foreach (var line in lines)
        {
            Need(style.LineHeight);
            if (Canvas is not null) line.Draw(Canvas, left, Y + Baseline(style));
            Y += style.LineHeight;
        }
    }

    public void Fill(SKRect area, SKColor colour)
    {
        if (Canvas is null) return;
        using var paint = new SKPaint { Color = colour, IsAntialias = false };
        Canvas.DrawRect(area, paint);
    }

    /// <summary>A destination that bookmarks lead to.</summary>
    public void Mark(string title, int level)
    {
        if (Canvas is null) return;
        var bookmark = new Bookmark(title, level, $"titre{Bookmarks.Count + 1}");
        Canvas.DrawNamedDestinationAnnotation(new SKPoint(sheet.Left, Math.Max(0, Y - 8)), bookmark.Destination);
        Bookmarks.Add(bookmark);
    }

    /// <summary>How far below the top of a line its letters stand.</summary>
    public static float Baseline(TextStyle style) => (style.LineHeight * 0.5f) + (style.Size * 0.36f);
}

/// <summary>A heading that the reader's navigation shows.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Destination">Name of the place it leads to.</param>
internal sealed record Bookmark(string Title, int Level, string Destination);
