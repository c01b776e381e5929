using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Reports;

/// <summary>Puts the figures on staying into words, tables and a picture.</summary>
internal static class RetentionReport
{
    public const string Title = "Fidélisation";

    /// <summary>Months between two labels that are written below the picture.</summary>
    private const int MonthsALabel = 12;

    /// <summary>Below it, a difference is said to be more than chance, as is usual.</summary>
    private const double Significant = 0.05;

    public static Report Build(RetentionFigures figures, Extraction extraction, Uri page) => new()
    {
        Title = Title,
        Scope = "Maintien dans l’emploi, rotation, arrivées et mobilités des agents",
        Organisation = figures.Scope,
        Period = figures.Period,
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            .. figures.Notes.Select(n => new Note(n)),
            new Heading("Chiffres clés"),
            KeyFigures(figures),
            .. Curves(figures),
            .. Rates(figures),
        ],
    };

    private static KeyFigures KeyFigures(RetentionFigures figures) => new(
        new KeyFigure("Agents suivis", figures.All.People, "Connus ici au moins un jour, présents ou partis."),
        new KeyFigure("Encore là à 12 mois", figures.All.ShareAfterYear, "Part des agents encore en service après douze mois (Kaplan-Meier)."),
        new KeyFigure("Ancienneté médiane au départ", figures.All.Median, "Ancienneté à laquelle la moitié des agents sont partis ; « non atteinte » tant que plus de la moitié restent."),
        new KeyFigure("Rotation", figures.PeriodFlow.Turnover, "Départs de la période ÷ effectif moyen de la période."),
        new KeyFigure("Arrivées", figures.PeriodFlow.ArrivalRate, "Arrivées de la période ÷ effectif moyen."),
        new KeyFigure("Mobilités", figures.PeriodFlow.MobilityRate, "Changements d’administration de la période ÷ effectif moyen."));

    private static IEnumerable<Block> Curves(RetentionFigures figures)
    {
        yield return new Heading("Maintien dans l’emploi");
        if (figures.Compared.Count == 0)
        {
            yield return new Paragraph(figures.IsMasked ? "Aucun groupe n’est assez grand pour être lu." : "Personne n’est suivi dans ce périmètre : rien n’est mesuré.");
        }
        else
        {
            if (figures.Compared.Any(g => g.Line.Any(c => c.Number is not null))) yield return Picture(figures);
            else yield return Detail(figures);
            yield return Summary(figures);
            yield return new Paragraph(Compare(figures));
        }

        yield return new Note(
            "Part des agents encore en service selon l’ancienneté (E. Kaplan et P. Meier, 1958). Qui est encore là compte pour le temps où il a été suivi ; qui est arrivé avant d’être connu ici ne compte qu’à partir de ce jour (entrée tardive) ; "
            + "qui change de groupe quitte l’un et entre dans l’autre, sans être compté comme parti. Un agent parti puis revenu compte depuis sa première arrivée. "
            + "Intervalle à 95 % de Greenwood, à l’échelle du logarithme. « Suivis » : agents sous observation à cette ancienneté. Sous une dizaine d’agents suivis, la courbe dit peu de chose."
            + (figures.Compared.Any(g => g.Since.Display.EndsWith("mois", StringComparison.Ordinal)) ? " Quand personne n’a été suivi avant une certaine ancienneté, la courbe est celle des agents qui l’ont atteinte." : ""));
        if (figures.IsMasked)
        {
            yield return new Note(
                $"Au-delà de votre périmètre, un groupe de moins de {figures.Smallest.ToFrench()} personnes est masqué (« {French.Masked} »), avec ceux qui permettraient de le retrouver par différence. "
                + "Les parts et les taux sont arrondis au point, les effectifs moyens et les agents suivis donnés par tranches, et une ancienneté n’est montrée que si personne n’est parti depuis la précédente, ou si assez d’agents sont partis.");
        }
        else
        {
            yield return new Note($"Dans votre périmètre, les petits groupes ne sont pas masqués : sous {figures.Smallest.ToFrench()} personnes, une figure peut désigner quelqu’un. Ne la diffusez pas telle quelle.");
        }
    }

    private static Chart Picture(RetentionFigures figures)
    {
        var shown = figures.Compared.Where(g => g.Line.Any(c => c.Number is not null)).ToList();
        var months = figures.IsMasked ? ShownGroup.MaskedMonths(figures.Horizon).ToList() : [.. Enumerable.Range(0, figures.Horizon + 1)];
        return new Chart(
            figures.IsMasked ? ChartKind.Line : ChartKind.Step, "Agents encore en service selon l’ancienneté",
            string.Join(" ", shown.Select(Say)), [.. months.Select(m => m == 0 ? "0" : $"{m} mois")], [.. shown.Select(g => new ChartSeries(g.Name, g.Line))])
        {
            LabelTitle = "Ancienneté",
            LabelEvery = MonthsALabel / (months[1] - months[0]),
            Detail = Detail(figures),
        };
    }

    private static string Say(ShownGroup group) => group.Points.LastOrDefault(p => p.Share.Number is not null) is { } last
        ? $"{group.Name} : {last.Share.Display} encore là à {last.Months} mois."
        : $"{group.Name} : suivi trop court pour une part à six mois.";

    private static Table Detail(RetentionFigures figures) => new(
        "Part des agents encore en service",
        [Column.RowHeader("Groupe", 2.2), Column.Text("Ancienneté", 1), Column.Percentage("Encore là"), Column.Text("Intervalle à 95 %", 1.6), Column.Number("Suivis", 1.2)],
        [.. figures.Compared.SelectMany(g => g.Points.Select(p => new Row(g.Name, $"{p.Months} mois", p.Share, p.Interval, p.AtRisk)))])
    {
        WhenEmpty = "Aucun groupe à montrer.",
    };

    private static Table Summary(RetentionFigures figures) => new(
        "Ancienneté médiane au départ",
        [Column.RowHeader("Groupe", 2.4), Column.Number("Agents"), Column.Number("Départs"), Column.Text("Médiane", 1.4), Column.Text("Intervalle à 95 %", 1.8), Column.Text("Courbe connue", 1.2)],
        [.. figures.Compared.Select(g => new Row(g.Name, g.People, g.Departures, g.Median, g.MedianInterval, g.Since))]);

    private static string Compare(RetentionFigures figures)
    {
        if (figures.Compared.Count < 2) return "Un seul groupe est montré : il n’y a rien à comparer.";
        if (figures.Test is not { } test) return "Ces groupes ne peuvent pas être comparés : trop peu d’agents ou de départs suivis à la même ancienneté.";
        var facts = $"test du log-rank, χ² = {Number(test.ChiSquare, figures.IsMasked ? 1 : 2)}, {test.Degrees} {(test.Degrees == 1 ? "degré" : "degrés")} de liberté, p {Chance(test.PValue)}";
        return test.PValue < Significant
            ? $"Ces groupes ne partent pas au même rythme : le hasard seul donnerait rarement un tel écart ({facts}). C’est un constat, pas une cause : les groupes peuvent différer par autre chose."
            : $"Rien ne permet de dire que ces groupes partent à des rythmes différents : un tel écart peut venir du hasard ({facts}). Ce n’est pas la preuve qu’ils se ressemblent.";
    }

    private static string Number(double value, int decimals) => ((decimal)value).ToFrenchFixed(decimals);

    private static string Chance(double p) => p < 0.001 ? $"< {0.001m.ToFrenchFixed(3)}" : $"= {Number(p, 3)}";

    private static IEnumerable<Block> Rates(RetentionFigures figures)
    {
        yield return new Heading("Arrivées, départs et mobilités");
        yield return Flows(figures, "Par année", "Année", figures.Years);
        yield return Flows(figures, "Par administration, pendant la période", "Administration", figures.Administrations);
        yield return Flows(figures, "Par famille de métiers, pendant la période", "Famille de métiers", figures.Families);
        yield return new Note(
            "Effectif moyen : jours de service de la période ÷ jours de la période, chaque agent comptant à partir du jour où il est connu ici. "
            + $"Taux d’arrivée : arrivées ÷ effectif moyen ; un agent connu dans les {Domain.Retention.Career.DaysToBeSeenArriving} jours qui suivent son arrivée a été vu arriver, les autres étaient déjà là. "
            + "Rotation : départs ÷ effectif moyen ; dernier jour de service dans la période, quel qu’en soit le motif. Mobilité : changements d’administration ÷ effectif moyen, comptés à l’administration quittée ; ce ne sont pas des départs. "
            + $"Les taux d’une année en cours ne sont pas rapportés à l’année. « {French.NotMeasured} » : personne n’était là ; ce n’est pas zéro.");
    }

    private static Table Flows(RetentionFigures figures, string caption, string header, IReadOnlyList<(string Name, ShownFlow Flow)> rows)
    {
        // Beyond one's reach no count is told, so that none has a column.
        Column[] counts = figures.IsMasked ? [] : [Column.Number("Arrivées"), Column.Number("Départs"), Column.Number("Mobilités")];
        return new Table(
            caption,
            [Column.RowHeader(header, 2.4), Column.Number("Effectif moyen"), .. counts, Column.Percentage("Taux d’arrivée"), Column.Percentage("Rotation"), Column.Percentage("Mobilité")],
            [.. rows.Select(r => new Row(
                [r.Name, r.Flow.Average, .. figures.IsMasked ? (Cell[])[] : [r.Flow.Arrivals, r.Flow.Departures, r.Flow.Moves], r.Flow.ArrivalRate, r.Flow.Turnover, r.Flow.MobilityRate]))])
        {
            WhenEmpty = "Personne n’était là pendant la période.",
        };
    }
}
