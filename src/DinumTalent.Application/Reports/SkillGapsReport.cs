using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Écarts de compétences": what jobs require against what their agents hold, small groups masked.</summary>
/// <param name="Filter">Whose skills.</param>
/// <param name="WithDesirable">Counts desirable skills too, not essential ones alone.</param>
[Requires(Permission.ReadInventory)]
public sealed record SkillGapsReport(SkillReportFilter Filter, bool WithDesirable = false) : IQuery<Report>;

internal sealed class SkillGapsReportHandler(
    ITalentDbContext db, IAccess access, ITalentIndex index, ICurrentUser user, ISiteLinks links, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<SkillGapsReport, Report>
{
    public const string Title = "Écarts de compétences";

    private const int Drawn = 10;

    public async Task<Result<Report>> Handle(SkillGapsReport query, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        var gaps = await new SkillGapsHandler(db, access, index, clock).Handle(new SkillGaps(filter.Organisation, filter.Job, query.WithDesirable), cancellationToken);
        if (gaps.IsFailure) return Error.NotFound;
        var view = gaps.Value;
        if (await filter.Named(db, view.Scope, cancellationToken) is not { } filters) return Error.NotFound;
        var rows = view.Rows.Select(row => (row.Label, Gap: new MaskedGap(row.Gap, threshold.Smallest))).ToList();
        return new Report
        {
            Title = Title,
            Scope = query.WithDesirable ? "Compétences essentielles et souhaitées" : "Compétences essentielles",
            Organisation = view.Scope,
            Extraction = new Extraction(clock.UtcNow(), user.Name) { Filters = filters },
            AccessiblePage = new Uri(links.SkillGapsReport(filter, query.WithDesirable)),
            Blocks =
            [
                new Heading("En bref"),
                new KeyFigures(
                    new KeyFigure("Agents comparés", view.Agents, "En poste au jour de l’extraction, avec un métier du référentiel."),
                    new KeyFigure("Besoins couverts", Percentage.Of(view.Whole.Covered, view.Whole.Needed), "Part des compétences exigées qui sont détenues au niveau attendu."),
                    new KeyFigure("Agents sans métier", view.WithoutJob, "Rien n’est exigé d’eux : ils ne comptent pas.")),
                new Heading("Les écarts les plus larges"),
                new Chart(
                    ChartKind.Bar, "Agents à qui la compétence manque", $"Les {Drawn} compétences qui manquent au plus d’agents, la plus large d’abord.",
                    [.. rows.Take(Drawn).Select(row => row.Label)], new ChartSeries("Manque à", [.. rows.Take(Drawn).Select(row => row.Gap.Lacking)]))
                {
                    LabelTitle = "Compétence",
                },
                new Heading("Toutes les compétences exigées"),
                new Table(
                    "Compétences exigées, l’écart le plus large d’abord",
                    [
                        Column.RowHeader("Compétence", 3), Column.Number("Exigée de"), Column.Number("Détenue au niveau par"), Column.Number("Manque à"),
                        Column.Percentage("Couverture"), Column.Number("À former"), Column.Number("Mobilités"), Column.Number("À recruter"),
                    ],
                    [.. rows.Select(row => new Row(row.Label, row.Gap.Needed, row.Gap.Covered, row.Gap.Lacking, row.Gap.Coverage, row.Gap.ToTrain, row.Gap.ToMove, row.Gap.ToRecruit))])
                {
                    WhenEmpty = "Rien n’est exigé dans ce périmètre : aucun agent en poste n’y a de métier du référentiel.",
                },
                new Note($"On forme d’abord ceux à qui il manque un niveau, puis on propose une mobilité à ceux qui maîtrisent la compétence sans que leur métier la demande, enfin on recrute : un ordre de grandeur, pas une décision. Un groupe de moins de {threshold.Smallest.ToFrench()} agents est masqué (« {French.Masked} »), ainsi que ce qui permettrait de le retrouver."),
            ],
        };
    }

    /// <summary>A gap of which no small group can be read or worked out: who lacks the skill is the sum of what would close the gap.</summary>
    private sealed class MaskedGap(SkillGap gap, int smallest)
    {
        private readonly SmallCells cells = new([[gap.Covered, gap.ToTrain, gap.ToMove, gap.ToRecruit]], smallest);

        public Cell Needed => cells.TotalOfRow(0);

        public Cell Covered => cells[0, 0];

        public Cell Lacking => Covered is MaskedCell || Needed is MaskedCell ? Cell.Masked : (Cell)gap.Lacking;

        public Cell Coverage => Lacking is MaskedCell ? Cell.Masked : Percentage.Of(gap.Covered, gap.Needed);

        public Cell ToTrain => cells[0, 1];

        public Cell ToMove => cells[0, 2];

        public Cell ToRecruit => cells[0, 3];
    }
}
