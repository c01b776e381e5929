using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Reports;

/// <summary>Puts a forecast of headcount into words, tables and a chart.</summary>
internal static class ForecastReport
{
    public const string Title = "Prévision d’effectifs";

    private const string Scope = "Agents de la filière numérique, par administration et par métier";

    /// <summary>What the page says before any forecast is finished.</summary>
    public static Report None(Extraction extraction, ISiteLinks links) => new()
    {
        Title = Title, Scope = Scope, Organisation = "Votre périmètre", Extraction = extraction, AccessiblePage = new Uri(links.ForecastReport(null)),
        Blocks = [new Paragraph("Aucune prévision n’est terminée dans votre périmètre : il n’y a encore rien à lire ici.")],
    };

    public static Report Build(ForecastFigures data, ISiteLinks links) => new()
    {
        Title = Title,
        Scope = $"« {data.Forecast.Name} »",
        Subject = data.Forecast.Name,
        Organisation = data.Organisation,
        Period = new ReportPeriod(data.Calendar.AsOf, data.Calendar.Point(data.Forecast.Horizon)),
        Extraction = data.Extraction,
        AccessiblePage = new Uri(links.ForecastReport(data.Forecast.Id)),
        Blocks = data.Whole is { } whole ? [.. Result(data, whole, links)] : [new Paragraph($"Aucun agent, aucune arrivée signée, aucune candidature en cours au {data.Calendar.AsOf.ToFrench()} : il n’y a rien à prévoir.")],
    };

    /// <summary>The medians of several forecasts month by month, as far as all reach; null where none has one to show.</summary>
    public static Chart? Medians(IReadOnlyList<ForecastFigures> all)
    {
        var months = all.Min(f => f.Forecast.Horizon) + 1;
        var shown = all.Where(f => f.Whole is { Band: not null } whole && !f.IsMasked(whole)).ToList();
        return shown.Count == 0 ? null : new Chart(
            ChartKind.Line, "Effectif médian, prévision par prévision", "Médiane (P50) de l’effectif total de chaque prévision, mois par mois, depuis le jour de ses données.",
            [.. Enumerable.Range(0, months).Select(m => m == 0 ? "Aujourd’hui" : $"+ {m} mois")],
            [.. shown.Select((f, at) => new ChartSeries($"{at + 1}. {f.Forecast.Name}", [.. Enumerable.Range(0, months).Select(m => (Cell)f.Whole!.Band!.Median[m])]))])
        {
            LabelTitle = "Mois",
        };
    }

    /// <summary>Several forecasts as a whole, one column each.</summary>
    public static Table Totals(IReadOnlyList<ForecastFigures> all)
    {
        return new Table("Les prévisions en chiffres", [Column.RowHeader("Mesure"), .. all.Select(f => Column.Number(f.Forecast.Name))],
        [
            Line("Données du", f => f.Calendar.AsOf), Line("Horizon", f => $"{f.Forecast.Horizon} mois"),
            Line("Effectif de départ", f => Today(f, f.Whole)), Line("Effectif prévu (P50)", f => At(f, f.Whole, b => b.Median)),
            Line("Valeur basse (P10)", f => At(f, f.Whole, b => b.Low)), Line("Valeur haute (P90)", f => At(f, f.Whole, b => b.High)),
            Line("Arrivées signées", f => Flow(f, x => x.Signed)), Line("Recrutements issus des candidatures en cours", f => Flow(f, x => x.Hired)),
            Line("Arrivées ajoutées par le scénario", f => Flow(f, x => x.Added)), Line("Contrats non renouvelés", f => Flow(f, x => x.ContractEnds)),
        ]);

        Row Line(string name, Func<ForecastFigures, Cell> of) => new([name, .. all.Select(of)]);
    }

    /// <summary>Medians at the horizon by job, one column a forecast.</summary>
    public static Table JobsSideBySide(IReadOnlyList<ForecastFigures> all)
    {
        var jobs = all.SelectMany(f => f.Rows(ForecastRowKind.Job).Select(r => (r.Job, Name: f.JobName(r.Job)))).DistinctBy(j => j.Job).OrderBy(j => j.Job is null).ThenBy(j => FoldedText.Fold(j.Name), StringComparer.Ordinal);
        return new Table("Effectif prévu (P50) à l’horizon, par métier", [Column.RowHeader("Métier"), .. all.Select(f => Column.Number(f.Forecast.Name))],
            [.. jobs.Select(j => new Row([j.Name, .. all.Select(f => f.Rows(ForecastRowKind.Job).FirstOrDefault(r => r.Job == j.Job) is { } row ? At(f, row, b => b.Median) : Cell.Empty)]))]);
    }

    private static IEnumerable<Block> Result(ForecastFigures data, ForecastRow whole, ISiteLinks links)
    {
        var end = data.Calendar.Point(data.Forecast.Horizon).ToFrenchMonth();
        yield return new Heading("Chiffres clés");
        yield return new KeyFigures(
            new KeyFigure("Effectif de départ", Today(data, whole), $"Agents en service le {data.Calendar.AsOf.ToFrench()}."),
            new KeyFigure($"Effectif prévu, {end}", At(data, whole, b => b.Median), "Médiane (P50) : la moitié des tirages sont au plus à cette valeur."),
            new KeyFigure("Valeur basse", At(data, whole, b => b.Low), "P10 : un tirage sur dix est au plus à cette valeur."),
            new KeyFigure("Valeur haute", At(data, whole, b => b.High), "P90 : neuf tirages sur dix sont au plus à cette valeur."));
        if (whole.Band is null) yield return new Note("« non mesuré » : il manque un historique, dit sous « Sur quoi reposent ces chiffres ». Une somme qui comprend un groupe non mesuré ne l’est pas non plus.");
        if (data.IsHiddenWhole) yield return new Note("Cette prévision porte sur une partie des métiers. Hors de votre propre administration elle n’est pas communiquée : à côté de celle de tous les métiers, elle révélerait de petits groupes. Lisez la prévision de tous les métiers.");
        foreach (var block in Months(data, whole)) yield return block;
        foreach (var block in Flows(data, whole)) yield return block;
        foreach (var block in Targets(data, links)) yield return block;
        yield return new Heading("Par métier");
        yield return Groups(data, ForecastRowKind.Job, "Effectif prévu par métier", [Column.RowHeader("Métier", 3)], r => [data.JobName(r.Job)]);
        yield return new Heading("Par administration");
        yield return Groups(data, ForecastRowKind.Part, "Effectif prévu par administration", [Column.RowHeader("Administration", 3)], r => [data.PartName(r.Part)]);
        yield return Groups(data, ForecastRowKind.Cell, "Effectif prévu par administration et métier", [Column.RowHeader("Administration", 3), Column.Text("Métier", 3)], r => [data.PartName(r.Part), data.JobName(r.Job)]);
        foreach (var block in Basis(data)) yield return block;
    }

    private static IEnumerable<Block> Months(ForecastFigures data, ForecastRow whole)
    {
        if (whole.Band is not { } band || data.IsMasked(whole)) yield break;
        var months = Enumerable.Range(0, band.Median.Count).ToList();
        yield return new Heading("Mois par mois");
        yield return new Chart(
            ChartKind.Line, "Effectif prévu, mois par mois",
            $"De {band.Median[0].ToFrench()} agents aujourd’hui à {band.Median[^1].ToFrench()} (entre {band.Low[^1].ToFrench()} et {band.High[^1].ToFrench()} dans huit tirages sur dix) en {data.Calendar.Point(data.Forecast.Horizon).ToFrenchMonth()}.",
            [.. months.Select(m => data.Calendar.Point(m).ToString("MM'/'yy", CultureInfo.InvariantCulture))],
            Series("P10", band.Low), Series("P50", band.Median), Series("P90", band.High))
        {
            LabelTitle = "Mois",
        };
        yield return new Note($"Effectif le {data.Calendar.AsOf.Day} de chaque mois. P10, P50 et P90 sont des effectifs qu’un tirage a donnés (rang ⌈p·n⌉ des {data.Result.Runs.ToFrench()} tirages), mois par mois : aucune trajectoire ne les suit forcément.");

        ChartSeries Series(string name, IReadOnlyList<int> values) => new(name, [.. months.Select(m => (Cell)values[m])]);
    }

    private static IEnumerable<Block> Flows(ForecastFigures data, ForecastRow whole)
    {
        if (whole.Flows is not { } flows || data.IsMasked(whole)) yield break;
        // Few retirements would tell an age; the other departures would give their number away.
        var fewRetire = flows.Retirements > 0 && flows.Retirements < data.Smallest;
        yield return new Heading("Ce qui fait varier l’effectif");
        yield return new Table($"Arrivées et départs attendus d’ici {data.Calendar.Point(data.Forecast.Horizon).ToFrenchMonth()}", [Column.RowHeader("Mouvement", 3), Column.Number("Agents"), Column.Text("Définition", 5)],
        [
            Line("Arrivées signées", flows.Signed, "Agents dont le contrat commence plus tard, candidats retenus : ils viennent à coup sûr, au jour dit."),
            Line("Recrutements issus des candidatures en cours", flows.Hired, "Candidatures en cours, chacune aboutissant aussi souvent que son étape le dit, dans la limite des postes ; le délai est celui des recrutements passés."),
            Line("Arrivées ajoutées par le scénario", flows.Added, "Ce que le scénario recrute en plus."),
            Line("Contrats non renouvelés", -flows.ContractEnds, "Contrats qui arrivent à leur terme et que rien ne suit, à la fréquence observée."),
            new Row("Départs à la retraite", fewRetire ? Cell.Masked : Number(-flows.Retirements), $"Agents qui atteignent {data.Forecast.RetirementAge} ans."),
            Line("Départs déjà connus", -flows.KnownDepartures, "Départs enregistrés, et contrats signés ailleurs."),
            new Row("Autres départs", fewRetire ? Cell.Masked : Number(-flows.Attrition), "Démissions, mobilités et autres, à la fréquence observée pour l’ancienneté de chacun."),
            Line("Départs de nouveaux arrivés", -flows.NewcomersLeft, "Arrivés d’ici là, et repartis avant la fin."),
            new Row("Solde", Number(flows.Net), "Effectif moyen prévu moins effectif de départ.") { IsTotal = true },
        ]);
        yield return new Note($"Moyennes des {data.Result.Runs.ToFrench()} tirages. Les formations d’un scénario changent de métier sans changer le total.");

        static Row Line(string name, double value, string definition) => new(name, Number(value), definition);
    }

    private static IEnumerable<Block> Targets(ForecastFigures data, ISiteLinks links)
    {
        yield return new Heading("Cibles");
        if (data.Targets.Count == 0)
        {
            yield return new Paragraph("Aucune cible n’est fixée sur cette période pour ces administrations et ces métiers.");
            yield break;
        }

        yield return new Table(
            "Cibles et effectif prévu",
            [
                Column.RowHeader("Administration", 3), Column.Text("Métier", 3), Column.Date("Au", 1.4), Column.Number("Cible"), Column.Number("P10"), Column.Number("P50"), Column.Number("P90"),
                Column.Number("Écart"),
            ],
            [.. data.Targets.Select(t => new Row(
                data.PartName(t.Part), data.JobName(t.Job), t.On, t.Count, At(data, t.Row, b => b.Low, t.Month), At(data, t.Row, b => b.Median, t.Month), At(data, t.Row, b => b.High, t.Month),
                data.IsMasked(t.Row) ? Cell.Masked : t.Gap is { } gap ? gap : Cell.NotMeasured))]);
        yield return new Note("Écart : cible moins médiane prévue (P50), au premier mois qui ne précède pas le jour de la cible ; positif, il manque des agents. Une cible compte l’administration et tout ce qui en dépend.");
        if (data.Gaps.Count == 0) yield break;

        yield return new Table(
            "Écarts les plus larges, et où chercher",
            [Column.RowHeader("Métier", 3), Column.Text("Administration", 3), Column.Number("Écart"), Column.Number("Agents ailleurs"), Column.Text("Inventaire", 2), Column.Text("Vivier", 2), Column.Number("Anciens EIG")],
            [.. data.Gaps.Select(g => new Row(
                data.JobName(g.Target.Job), data.PartName(g.Target.Part), g.Target.Gap!.Value, Small(g.HoldersElsewhere), Cell.Link("Chercher des agents", new Uri(links.TalentSearchFor(g.Target.Job))),
                Cell.Link("Chercher dans le vivier", new Uri(links.TalentPoolSearch)), Small(data.Alumni)))]);
        yield return new Note("« Agents ailleurs » : en service hors de cette administration, ils ont au niveau attendu chaque compétence essentielle du métier ; la recherche n’en montre que ceux qui partagent leur passeport. « Anciens EIG » : personnes dont une mission EIG est terminée, quelle que soit leur expertise.");

        Cell Small(int count) => count > 0 && count < data.Smallest ? Cell.Masked : (Cell)count;
    }

    private static Table Groups(ForecastFigures data, ForecastRowKind kind, string caption, IReadOnlyList<Column> heads, Func<ForecastRow, Cell[]> names) => new(
        caption,
        [.. heads, Column.Number("Départ"), Column.Number("P10"), Column.Number("P50"), Column.Number("P90"), Column.Number("Variation")],
        [.. data.Rows(kind).Select(r => new Row(
        [
            .. names(r), Today(data, r), At(data, r, b => b.Low), At(data, r, b => b.Median), At(data, r, b => b.High),
            data.IsMasked(r) ? Cell.Masked : r.Band is { } band ? band.Median[^1] - r.Today : Cell.NotMeasured,
        ]))]);

    private static IEnumerable<Block> Basis(ForecastFigures data)
    {
        yield return new Heading("Sur quoi reposent ces chiffres");
        yield return new Table(
            "Fréquences observées, administration par administration", [Column.RowHeader("Administration", 2.5), Column.Text("Mesure", 2), Column.Text("Valeur", 3), Column.Text("Fondement", 4)],
            [.. data.Result.Bases.OrderBy(b => FoldedText.Fold(data.PartName(b.Part)), StringComparer.Ordinal).SelectMany(b => ForecastBasisWords.Of(b, !data.IsOutside).Select(l => new Row(data.PartName(b.Part), l.Measure, l.Value ?? French.NotMeasured, l.Basis)))]);
        if (data.Result.Rows.Where(r => r.Kind is ForecastRowKind.Cell).SelectMany(r => r.Missing).Distinct().ToList() is { Count: > 0 } missing)
            yield return new Note($"Groupes non mesurés : {string.Join(" ; ", missing.Select(m => m.Label()))}.");
        var remarks = ForecastBasisWords.Of(data.Remarks, data.Smallest).ToList();
        if (remarks.Count > 0)
        {
            yield return new Paragraph("Données lues autrement qu’elles ne sont écrites, ou laissées de côté :");
            yield return BulletList.Of(remarks);
        }

        yield return new Note(
            $"Méthode : {data.Result.Runs.ToFrench()} tirages mois par mois, au hasard d’une graine donnée (la même graine rend les mêmes chiffres). Historique des {ForecastReading.ObservedMonths} derniers mois : il suppose que les départs de cette période sont enregistrés. "
            + $"Trop mince sous {ForecastRates.EnoughCases} cas, ou 30 années de service pour une tranche d’ancienneté, il est remplacé par celui de l’administration de la prévision, puis de l’État. "
            + "Un contrat renouvelé l’est pour sa durée précédente. Les départs d’agents arrivés par formation suivent leur métier d’origine. Les recrutements qui ne sont pas encore publiés ne sont pas prévus, sauf scénario. "
            + "Une prévision éclaire une décision collective ; elle ne dit rien d’une personne.");
    }

    private static Cell Today(ForecastFigures data, ForecastRow? row) => row is null ? Cell.Empty : data.IsMasked(row) ? Cell.Masked : row.Today;

    private static Cell At(ForecastFigures data, ForecastRow? row, Func<ForecastBand, IReadOnlyList<int>> of, int? month = null) =>
        row is null ? Cell.Empty : data.IsMasked(row) ? Cell.Masked : row.Band is { } band ? of(band)[month ?? data.Forecast.Horizon] : Cell.NotMeasured;

    private static Cell Flow(ForecastFigures data, Func<ForecastFlows, double> of) =>
        data.Whole is not { } whole ? Cell.Empty : data.IsMasked(whole) ? Cell.Masked : whole.Flows is { } flows ? Number(of(flows)) : Cell.NotMeasured;

    /// <summary>Rounded first: what is next to nothing has no sign.</summary>
    private static Cell Number(double value) => Cell.Of(Math.Round((decimal)value, 1) is var rounded && rounded == 0 ? 0 : rounded, 1);
}
