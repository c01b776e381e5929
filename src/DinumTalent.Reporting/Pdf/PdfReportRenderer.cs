using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Blocks;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf;

/// <summary>A4 pages, upright, or on their side when a table needs the width.</summary>
internal sealed class PdfReportRenderer : IReportRenderer
{
    private const float Between = 9;

    /// <summary>A paragraph of so many lines at most leads to the table or picture below it, and stays with it under their heading.</summary>
    private const float LeadingLines = 4;

    private static readonly TableRenderer Tables = new();

    private static readonly Dictionary<Type, IBlockRenderer> Renderers = new IBlockRenderer[]
    {
        new HeadingRenderer(), new ParagraphRenderer(), new BulletListRenderer(), new KeyFiguresRenderer(),
        Tables, new ChartRenderer(Tables), new NoteRenderer(), new PageBreakRenderer(),
    }.ToDictionary(renderer => renderer.Kind);

    public ReportFormat Format => ReportFormat.Pdf;

    public ReportFile Describe(Report report) => new(ReportNames.FileName(report, "pdf"), "application/pdf");

    public async Task Render(Report report, Stream output, CancellationToken cancellationToken)
    {
        // Who asks for the file in memory gets it there; else it is held once, until it is complete.
        var pdf = output is MemoryStream { Length: 0 } memory && memory.TryGetBuffer(out _) ? memory : new MemoryStream();
        PdfCompletion.Complete(pdf, Write(report, pdf, cancellationToken));
        if (pdf == output) return;
        pdf.Position = 0;
        await pdf.CopyToAsync(output, cancellationToken);
    }

    /// <summary>Upright, or on its side when a table needs the width.</summary>
    public static Sheet SheetFor(Report report)
    {
        using var fonts = new DocumentFonts();
        return SheetFor(report, new LineBreaker(Shaper.Shared, fonts));
    }

    private static Sheet SheetFor(Report report, LineBreaker breaker) =>
        report.Tables.Any(table => ColumnWidths.Least(table, breaker) > Sheet.Portrait.TextWidth) ? Sheet.Landscape : Sheet.Portrait;

    private static List<Bookmark> Write(Report report, Stream output, CancellationToken cancellationToken)
    {
        using var fonts = new DocumentFonts();
        var breaker = new LineBreaker(Shaper.Shared, fonts);
        var sheet = SheetFor(report, breaker);
        var frame = new PageFrame(report, breaker);

        var count = new PageFlow(sheet, breaker, null, frame, 0, cancellationToken);
        Run(report, count);
        frame.Note(count.Page);
        fonts.Seal();

        using var document = SKDocument.CreatePdf(output, Metadata(report));
        var flow = new PageFlow(sheet, breaker, document, frame, count.Page, cancellationToken);
        Run(report, flow);
        document.Close();
        return flow.Bookmarks;
    }

    private static void Run(Report report, PageFlow flow)
    {
        flow.NewPage();
        DocumentHead.Render(report, flow);
        for (var i = 0; i < report.Blocks.Count; i++)
        {
            flow.Skip(Between);
            flow.Need(Kept(report.Blocks, i, flow));
            flow.Tail = Tail(report.Blocks, i, flow);
            Renderers[report.Blocks[i].GetType()].Render(report.Blocks[i], flow);
        }

        flow.EndPage();
    }

    // Headings stay with the beginning of what they announce.
    private static float Kept(IReadOnlyList<Block> blocks, int i, PageFlow flow)
    {
        var height = 0f;
        for (; i < blocks.Count && blocks[i] is Heading; i++) height += Renderers[typeof(Heading)].Start(blocks[i], flow) + Between;
        if (height == 0) return 0;
        if (i + 1 < blocks.Count && blocks[i] is Paragraph lead && blocks[i + 1] is Table or Chart && ParagraphRenderer.Height(lead, flow) is var whole && whole <= LeadingLines * BlockRenderer<Paragraph>.BodyLine)
        {
            height += whole + Between;
            i++;
        }

        if (i < blocks.Count)
        {
            flow.Tail = Tail(blocks, i, flow);
            height += Renderers[blocks[i].GetType()].Start(blocks[i], flow);
        }

        return Math.Min(height, flow.Sheet.TextHeight);
    }

    // A note stays with the end of what it is about.
    private static float Tail(IReadOnlyList<Block> blocks, int i, PageFlow flow) =>
        i + 1 < blocks.Count && blocks[i + 1] is Note note ? Between + Renderers[typeof(Note)].Start(note, flow) : 0;

    private static SKDocumentPdfMetadata Metadata(Report report) => new(SKDocumentPdfMetadata.DefaultRasterDpi)
    {
        Title = report.Title,
        Author = report.Organisation,
        Subject = report.Scope ?? "",
        Creator = "DinumTalent",
        Creation = report.Extraction.At,
        Modified = report.Extraction.At,
        PdfA = true,
    };
}
