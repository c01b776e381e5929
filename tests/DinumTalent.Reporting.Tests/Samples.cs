using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Reporting.Tests;

/// <summary>Reports to render, and the renderers.</summary>
internal static class Samples
{
    public static readonly string[] Names =
    [
        "Nguyễn Thị Ánh", "Łukasz Żółć", "Øystein Ødegård", "Αλέξανδρος Παπαδόπουλος", "Юлия Щербакова",
        "Jean-Baptiste de La Rochefoucauld", "Çağlar Güneş", "Zoë D’Hœr", "Aoife O'Connor",
    ];

    private static readonly string[] Stages = ["Réception", "Présélection", "Entretien", "Proposition", "Recrutement"];

    private static readonly ServiceProvider Services = new ServiceCollection().AddReporting().BuildServiceProvider();

    public static IReportRenderer Renderer(ReportFormat format) => Services.GetServices<IReportRenderer>().Single(renderer => renderer.Format == format);

    public static byte[] Rendered(this Report report, ReportFormat format)
    {
        using var file = new MemoryStream();
        Renderer(format).Render(report, file, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return file.ToArray();
    }

    public static Report Report(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "Suivi d’un recrutement",
        Scope = "Développeur ou développeuse (F/H)",
        Organisation = "Ministère de la justice",
        Period = new ReportPeriod(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 23)),
        Extraction = new Extraction(new DateTime(2026, 11, 23, 13, 5, 0, DateTimeKind.Utc), "Camille Durand") { Filters = [new ReportFilter("Étape", "toutes")] },
        Blocks = blocks,
    };

    public static Table Candidates(int rows) => new(
        "Candidatures par ordre d’arrivée",
        [Column.RowHeader("Nom", 2.5), Column.Date("Reçue le"), Column.Text("Étape"), Column.Number("Note"), Column.Percentage("Adéquation")],
        [.. Enumerable.Range(1, rows).Select(i => new Row(
            $"{Names[i % Names.Length]} n{i}n", new DateOnly(2026, 1, 1).AddDays(i % 300), Stages[i % Stages.Length],
            i % 7 == 0 ? Cell.NotMeasured : Cell.Of(i % 50 / 10m, 1), new Percentage(i % 100 / 100m)))]);

    public static Report Whole() => Report(
        new Heading("Chiffres clés"),
        new KeyFigures(
            new KeyFigure("Candidatures reçues", 1284, "Candidatures envoyées avant la date limite."),
            new KeyFigure("Taux d’acceptation", Percentage.Of(1, 8)),
            new KeyFigure("Refus contestés", Percentage.Of(0, 0)),
            new KeyFigure("Personnes en situation de handicap", Cell.Masked),
            new KeyFigure("Délai médian", Cell.Of(37.5m, 1)) { Unit = "jours" }),
        new Heading("Parcours"),
        new Paragraph("L’offre a été publiée le ", Run.Bold("10 janvier 2026"), " ; voir la ", Run.Link("fiche de l’offre", new Uri("https://dinumtalent.test/offres/42")), ", ", Run.Italic("très lue"), "."),
        Chart.Funnel("Candidatures à chaque étape", "De 1 284 reçues à 10 recrutées.", "Candidatures", [("Réception", 1284), ("Présélection", 412), ("Recrutement", 10)]),
        new Chart(ChartKind.Bar, "Refus par motif", "Les compétences d’abord.", ["Compétences", "Expérience"], new ChartSeries("Janvier", [120, Cell.Masked]), new ChartSeries("Février", [140, 60])),
        new Chart(ChartKind.Line, "Arrivées par semaine", "Deux vagues.", ["S2", "S3", "S4"], new ChartSeries("2026", [310, Cell.NotMeasured, 120])),
        BulletList.Of("Premier point", "Second point"),
        new Note("Les groupes de moins de cinq personnes sont notés « n.c. »."),
        new PageBreak(),
        new Heading("Liste", 2),
        Candidates(60));
}
