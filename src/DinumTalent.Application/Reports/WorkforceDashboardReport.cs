using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Reports;

/// <summary>Agents of a scope, each figure beside that of the period before.</summary>
/// <param name="Serving">On the last day of each period.</param>
/// <param name="Arrived">First day of service in the period.</param>
/// <param name="Left">Last day of service in the period.</param>
/// <param name="ByPlace">Serving on the last day, by administration; those without anybody are left out.</param>
/// <param name="ByFamily">The same by family of jobs, the largest first.</param>
internal sealed record WorkforceCounts(
    (int Now, int Before) Serving, (int Now, int Before) Arrived, (int Now, int Before) Left, IReadOnlyList<(string Name, int Agents)> ByPlace, IReadOnlyList<(string Name, int Agents)> ByFamily);

/// <summary>Recruitments of a scope, each figure beside that of the period before.</summary>
/// <param name="Steps">Those that the chart is drawn by.</param>
/// <param name="ReceivedByStep">Applications received in each.</param>
/// <param name="HiredByStep">Hires of each.</param>
internal sealed record RecruitmentCounts(
    (int Now, int Before) Published, (int Now, int Before) Received, (int Now, int Before) Refused, (int Now, int Before) Hired,
    ChartSteps Steps, IReadOnlyList<int> ReceivedByStep, IReadOnlyList<int> HiredByStep);

/// <summary>What the dashboard of the filière counts.</summary>
internal sealed record DashboardFigures(string Scope, ReportPeriod Period, ReportPeriod Before, WorkforceCounts People, RecruitmentCounts Recruitment)
{
    public const string WithoutJob = "Métier non renseigné";
}

/// <summary>Puts the figures of the filière into words, tables and charts, small groups of agents masked.</summary>
internal static class WorkforceDashboardReport
{
    public const string Title = "Tableau de bord de la filière";

    public static WorkforceDashboardView Build(DashboardFigures data, MaskingThreshold threshold, Extraction extraction, Uri page)
    {
        var (serving, arrived, left) = (Pair(data.People.Serving, threshold), Pair(data.People.Arrived, threshold), Pair(data.People.Left, threshold));
        // Headcount then and now gives the difference of arrivals and departures: one masked without the other could be worked out.
        if (arrived.IsMasked || left.IsMasked) (arrived, left) = (Masked, Masked);
        var recruitment = data.Recruitment;

        Line headcount = new("Effectif", serving, $"Agents en fonction le {data.Period.To.ToFrench()}."),
            arrivals = new("Arrivées", arrived, "Agents dont le premier jour est dans la période."),
            departures = new("Départs", left, "Agents dont le dernier jour est dans la période."),
            published = new("Offres publiées", Compared.Of(recruitment.Published), "Première publication dans la période."),
            received = new("Candidatures reçues", Compared.Of(recruitment.Received), "Envoyées dans la période, y compris retirées depuis."),
            refused = new("Refus prononcés", Compared.Of(recruitment.Refused), "Décidés dans la période et non annulés."),
            hires = new("Recrutements", Compared.Of(recruitment.Hired), "Recrutements enregistrés dans la période.");
        Line[] all = [headcount, arrivals, departures, published, received, refused, hires];
        Chart[] charts = [Months(recruitment), Families(data, threshold)];

        var report = new Report
        {
            Title = Title,
            Scope = "Effectif, mouvements et recrutements",
            Organisation = data.Scope,
            Period = data.Period,
            Extraction = extraction,
            AccessiblePage = page,
            Blocks =
            [
                new Heading("Chiffres clés"),
                new KeyFigures([.. all.Select(l => l.Figure)]),
                new Table(
                    "Évolution",
                    [Column.RowHeader("Indicateur"), Column.Number("Période"), Column.Number("Période précédente"), Column.Number("Écart"), Column.Percentage("Évolution")],
                    [.. all.Select(l => new Row(l.Label, l.Values.Now, l.Values.Before, l.Values.Difference, l.Values.Growth))]),
                new Note($"Période précédente : {data.Before}. Effectif : au dernier jour de chaque période."),
                new Heading("Candidatures et recrutements"),
                charts[0],
                new Heading("Effectif par famille de métiers"),
                charts[1],
                new Heading("Effectif par administration"),
                Places(data, threshold),
                new Note($"Les agents comptent dans l’administration où ils servent aujourd’hui. Un groupe de moins de {threshold.Smallest.ToFrench()} agents est masqué (« {French.Masked} »), ainsi que les cases qui permettraient de le retrouver par différence. « {French.NotMeasured} » : rien à quoi comparer ; ce n’est pas zéro."),
            ],
        };
        return new WorkforceDashboardView(
            report, [.. new[] { headcount, arrivals, departures, received, hires }.Select(l => l.Figure)], [.. new[] { published, received, refused, hires, headcount }.Select(l => l.Figure)], charts);
    }

    private static Compared Masked { get; } = new(null, null);

    private static Compared Pair((int Now, int Before) counts, MaskingThreshold threshold) =>
        new(IsSmall(counts.Now, threshold) ? null : counts.Now, IsSmall(counts.Before, threshold) ? null : counts.Before);

    private static bool IsSmall(int count, MaskingThreshold threshold) => count > 0 && count < threshold.Smallest;

    private static Chart Months(RecruitmentCounts data)
    {
        var (steps, spans) = (data.Steps, data.Steps.Spans);
        var peak = data.ReceivedByStep.Max();
        return new Chart(
            ChartKind.Bar, steps.AreYears ? "Candidatures et recrutements par an" : "Candidatures et recrutements par mois",
            peak == 0
                ? "Aucune candidature n’a été reçue dans la période."
                : $"{French.Counted(data.Received.Now, "candidature")} reçue{(data.Received.Now > 1 ? "s" : "")}, le plus en {steps.Name(spans[data.ReceivedByStep.ToList().IndexOf(peak)])} ({peak.ToFrench()}) ; {French.Counted(data.Hired.Now, "recrutement")}.",
            [.. spans.Select(steps.Name)],
            new ChartSeries("Candidatures reçues", [.. data.ReceivedByStep.Select(n => (Cell)n)]),
            new ChartSeries("Recrutements", [.. data.HiredByStep.Select(n => (Cell)n)]))
        {
            LabelTitle = steps.AreYears ? "Année" : "Mois",
        };
    }

    private static Chart Families(DashboardFigures data, MaskingThreshold threshold)
    {
        var families = data.People.ByFamily;
        var cells = Cells(families, threshold);
        var largest = families.Select((f, i) => (f.Name, Cell: cells[i, 0])).FirstOrDefault(f => f.Cell is IntegerCell);
        return new Chart(
            ChartKind.Bar, "Effectif par famille de métiers",
            families.Count == 0 ? "Aucun agent n’est en fonction au dernier jour de la période."
            : largest.Name is null ? "Aucune famille n’est assez nombreuse pour être montrée."
            : $"La famille la plus nombreuse est « {largest.Name} », {largest.Cell.Display} agents.",
            [.. families.Select(f => f.Name)],
            new ChartSeries("Agents", [.. families.Select((_, i) => cells[i, 0])]))
        {
            LabelTitle = "Famille de métiers",
        };
    }

    private static Table Places(DashboardFigures data, MaskingThreshold threshold)
    {
        var places = data.People.ByPlace;
        var cells = Cells(places, threshold);
        var rows = places.Select((p, i) => new Row(p.Name, cells[i, 0])).ToList();
        if (rows.Count > 1) rows.Add(new Row("Ensemble", cells.TotalOfColumn(0)) { IsTotal = true });
        return new Table("Effectif par administration", [Column.RowHeader("Administration", 3), Column.Number("Agents")], rows) { WhenEmpty = "Aucun agent n’est en fonction dans ce périmètre." };
    }

    private static SmallCells Cells(IReadOnlyList<(string Name, int Agents)> groups, MaskingThreshold threshold) =>
        new([.. groups.Select(g => (IReadOnlyList<int>)[g.Agents])], threshold.Smallest);

    /// <summary>A count in both periods; null where it is masked.</summary>
    private sealed record Compared(int? Count, int? CountBefore)
    {
        public static Compared Of((int Now, int Before) counts) => new(counts.Now, counts.Before);

        public bool IsMasked => Count is null || CountBefore is null;

        public Cell Now => Count is { } count ? count : Cell.Masked;

        public Cell Before => CountBefore is { } count ? count : Cell.Masked;

        public Cell Difference => Count - CountBefore is { } difference ? difference : Cell.Masked;

        public Cell Growth => Count - CountBefore is { } difference ? Percentage.Of(difference, CountBefore!.Value) : Cell.Masked;

        /// <summary>"+12 (+5,3 %) par rapport à la période précédente".</summary>
        public string Movement => (Count - CountBefore) switch
        {
            null => "Évolution masquée : le groupe est trop petit",
            0 => "Stable par rapport à la période précédente",
            { } by => $"{Signed(by)}{(Percentage.Of(by, CountBefore!.Value) is { } growth ? $" ({(by > 0 ? "+" : "")}{growth.ToFrench()})" : "")} par rapport à la période précédente",
        };

        private static string Signed(int by) => by > 0 ? $"+{by.ToFrench()}" : by.ToFrench();
    }

    private sealed record Line(string Label, Compared Values, string Definition)
    {
        public KeyFigure Figure => new(Label, Values.Now, $"{Definition} {Values.Movement}.");
    }
}
