using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf;
using DinumTalent.Reporting.QuestPdf.Blocks;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using BlockContainer = QuestPDF.Infrastructure.IContainer;

namespace DinumTalent.Reporting.QuestPdf;

/// <summary>Tagged A4 pages: PDF/UA-1 for assistive technologies, PDF/A-3A for archives.</summary>
/// <remarks>The library stamps files that conform to PDF/UA with an identifier of their own: same contents, not the same bytes each time.</remarks>
internal sealed class QuestPdfReportRenderer : IReportRenderer
{
    private static readonly Dictionary<Type, IQuestBlock> Blocks = new IQuestBlock[]
    {
        new HeadingBlock(), new ParagraphBlock(), new BulletListBlock(), new NoteBlock(), new KeyFiguresBlock(), new TableBlock(), new ChartBlock(), new PageBreakBlock(),
    }.ToDictionary(block => block.Kind);

    public ReportFormat Format => ReportFormat.Pdf;

    public ReportFile Describe(Report report) => new(ReportNames.FileName(report, "pdf"), "application/pdf");

    public async Task Render(Report report, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        DocumentTypefaces.Register();
        using var pdf = new MemoryStream();
        Compose(report).WithMetadata(Metadata(report)).WithSettings(Conformance).GeneratePdf(pdf);
        cancellationToken.ThrowIfCancellationRequested();
        pdf.Position = 0;
        await pdf.CopyToAsync(output, cancellationToken);
    }

    internal static DocumentSettings Conformance => new() { PDFA_Conformance = PDFA_Conformance.PDFA_3A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };

    internal static DocumentMetadata Metadata(Report report) => new()
    {
        Title = report.Title,
        Author = report.Organisation,
        Subject = report.Scope ?? report.Title,
        Creator = "DinumTalent",
        Language = "fr-FR",
        CreationDate = new DateTimeOffset(DateTime.SpecifyKind(report.Extraction.At, DateTimeKind.Utc)),
        ModifiedDate = new DateTimeOffset(DateTime.SpecifyKind(report.Extraction.At, DateTimeKind.Utc)),
    };

    private static Document Compose(Report report) => Document.Create(document => document.Page(page =>
    {
        var sheet = PdfReportRenderer.SheetFor(report);
        page.Size(sheet.Width, sheet.Height);
        page.MarginHorizontal(sheet.Left);
        page.MarginTop(sheet.Top);
        page.MarginBottom(24);
        page.DefaultTextStyle(Look.Body);
        page.Header().SkipOnce().Column(header => RunningHeader(header, report));
        page.Content().SemanticLanguage("fr-FR").Column(column =>
        {
            column.Spacing(9);
            column.Item().Element(container => Head(container, report));
            var place = 0;
            foreach (var block in report.Blocks) Blocks[block.GetType()].Compose(block, column, new BlockPlace(sheet.TextWidth, ++place));
        });
        page.Footer().Element(container => Footer(container, report));
    }));

    // The first page: State, organisation, title, scope and the stamp of the extraction.
    private static void Head(BlockContainer container, Report report) => container.Column(head =>
    {
        head.Item().Row(row =>
        {
            row.RelativeItem(45).Column(state =>
            {
                state.Item().SemanticIgnore().Height(13).Width(36).Row(Flag);
                state.Item().SemanticParagraph().Text("RÉPUBLIQUE FRANÇAISE").Style(Look.Body.FontSize(11.5f).Bold());
                state.Item().SemanticParagraph().Text("Liberté, Égalité, Fraternité").Style(Look.Body.FontSize(6.5f).Italic());
            });
            row.RelativeItem(55).AlignRight().SemanticParagraph().Text(report.Organisation).Style(Look.Body.FontSize(11).Bold());
        });
        head.Item().PaddingTop(20).Section("titre").SemanticHeader1().Text(report.Title).Style(Look.Title);
        if (!string.IsNullOrEmpty(report.Scope)) head.Item().SemanticParagraph().Text(report.Scope).Style(Look.Body.FontSize(12.5f));
        foreach (var (label, value) in ReportNames.Stamp(report).Skip(1)) head.Item().SemanticParagraph().Text($"{label} : {value}").Style(Look.Small);
        head.Item().PaddingTop(8).LineHorizontal(1).LineColor(Look.Blue);
    });

    private static void Flag(RowDescriptor flag)
    {
        flag.RelativeItem().Background(Look.Blue);
        flag.RelativeItem().BorderHorizontal(0.4f).BorderColor(Look.Rule);
        flag.RelativeItem().Background(Look.Red);
    }

    private static void RunningHeader(ColumnDescriptor header, Report report)
    {
        header.Item().Row(row =>
        {
            row.RelativeItem(60).Text($"République Française – {report.Organisation}").Style(Look.Small).ClampLines(1);
            row.RelativeItem(40).AlignRight().Text(report.Title).Style(Look.Small).ClampLines(1);
        });
        header.Item().PaddingTop(4).PaddingBottom(10).LineHorizontal(0.75f).LineColor(Look.Rule);
    }

    private static void Footer(BlockContainer container, Report report) => container.Column(footer =>
    {
        footer.Item().PaddingTop(6).PaddingBottom(3).LineHorizontal(0.75f).LineColor(Look.Rule);
        footer.Item().Row(row =>
        {
            row.RelativeItem().Text($"{report.Title}\n{report.Extraction.Word} du {report.Extraction.At.ToFrench()}, par {report.Extraction.Author}").Style(Look.Small).ClampLines(3);
            row.ConstantItem(70).AlignRight().Text(text =>
            {
                text.DefaultTextStyle(Look.Small);
                text.Span("Page ");
                text.CurrentPageNumber();
                text.Span("/");
                text.TotalPages();
            });
        });
    });
}
