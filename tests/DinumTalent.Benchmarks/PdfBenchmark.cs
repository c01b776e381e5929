using System.Diagnostics;
using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace DinumTalent.Benchmarks;

/// <summary>A report of one page and one of 5,000 rows, beside Skia drawing the same texts at places known beforehand, which embeds its font whole.</summary>
internal static class PdfBenchmark
{
    private const int LinesOfPage = 50;

    private static readonly string[] Names = ["Nguyễn Thị Ánh", "Łukasz Żółć", "Jean-Baptiste de La Rochefoucauld", "Çağlar Güneş", "Zoë D’Hœr", "Camille Durand"];

    private static readonly string[] Stages = ["Réception", "Présélection", "Entretien", "Proposition", "Recrutement"];

    public static async Task<IReadOnlyList<Line>> Run()
    {
        await using var services = new ServiceCollection().AddReporting().BuildServiceProvider();
        var renderer = services.GetServices<IReportRenderer>().Single(r => r.Format == ReportFormat.Pdf);
        using var font = Typeface();
        return
        [
            await Line(renderer, font, "PDF of one page (20 rows, key figures)", Report(20), 100, "15 ms"),
            await Line(renderer, font, "PDF of 5,000 rows", Report(5_000), 10, "1 s, 150 MB"),
        ];
    }

    private static async Task<Line> Line(IReportRenderer renderer, SKTypeface font, string what, Report report, int times, string budget)
    {
        var size = 0L;
        await Ours();
        var ours = await Timing.OneByOne(times, Ours);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Bare(report, font);
        var bare = await Timing.OneByOne(times, () =>
        {
            Bare(report, font);
            return Task.CompletedTask;
        });
        return new Line(what, ours, budget, "bare Skia, same texts, whole font", bare, string.Create(CultureInfo.InvariantCulture, $"{size / 1024:N0} KB, peak of the process {peak:N0} MB"));

        async Task Ours()
        {
            using var file = new MemoryStream();
            await renderer.Render(report, file, CancellationToken.None);
            size = file.Length;
        }
    }

    private static void Bare(Report report, SKTypeface face)
    {
        using var file = new MemoryStream();
        using var document = SKDocument.CreatePdf(file);
        using var font = new SKFont(face, 8.5f);
        using var paint = new SKPaint();
        foreach (var page in report.Tables.Single().Rows.Chunk(LinesOfPage))
        {
            using var canvas = document.BeginPage(595, 842);
            for (var line = 0; line < page.Length; line++)
            {
                for (var column = 0; column < page[line].Cells.Count; column++)
                {
                    canvas.DrawText(page[line].Cells[column].Display, 40 + (column * 85), 40 + (line * 15), font, paint);
                }
            }

            document.EndPage();
        }

        document.Close();
    }

    private static SKTypeface Typeface()
    {
        using var font = typeof(ReportingServices).Assembly.GetManifestResourceStream("DejaVuSansCondensed.ttf")
            ?? throw new InvalidOperationException("The shipped font is not there.");
        return SKTypeface.FromStream(font);
    }

    private static Report Report(int rows) => new()
    {
        Title = "Suivi d’un recrutement",
        Scope = "DT-7KQ4MX2 – Développeur ou développeuse (F/H)",
        Organisation = "Direction interministérielle du numérique",
        Period = new ReportPeriod(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 23)),
        Extraction = new Extraction(new DateTime(2026, 11, 23, 13, 5, 0, DateTimeKind.Utc), "Camille Durand"),
        Blocks =
        [
            new Heading("Chiffres clés"),
            new KeyFigures(
                new KeyFigure("Candidatures reçues", rows, "Toutes les candidatures envoyées."),
                new KeyFigure("Part refusée", Percentage.Of(1, 3), "Refus prononcés, sur les candidatures reçues."),
                new KeyFigure("Première action", 4, "Délai médian.") { Unit = "jours" }),
            new Heading("Candidatures"),
            new Table(
                "Liste des candidatures",
                [Column.RowHeader("Nom", 2.4), Column.Date("Reçue le"), Column.Text("Étape"), Column.Text("État"), Column.Number("Jours"), Column.Number("Note")],
                [.. Enumerable.Range(0, rows).Select(i => new Row(
                    $"{Names[i % Names.Length]} {i}", new DateOnly(2026, 1, 1).AddDays(i % 300), Stages[i % Stages.Length], "En cours", i % 90, Cell.Of(i % 50 / 10m, 1)))]),
        ],
    };
}
