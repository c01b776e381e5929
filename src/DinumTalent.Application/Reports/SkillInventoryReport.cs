using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Inventaire des compétences": how many agents hold each skill, level by level, small groups masked.</summary>
[Requires(Permission.ReadInventory)]
public sealed record SkillInventoryReport(SkillReportFilter Filter) : IQuery<Report>;

internal sealed class SkillInventoryReportHandler(
    ITalentDbContext db, IAccess access, ITalentIndex index, ICurrentUser user, ISiteLinks links, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<SkillInventoryReport, Report>
{
    public const string Title = "Inventaire des compétences";

    public async Task<Result<Report>> Handle(SkillInventoryReport query, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        var inventory = await new SkillInventoryHandler(db, access, index, clock).Handle(new SkillInventory(filter.Organisation, filter.Job, null, InventoryShow.Held), cancellationToken);
        if (inventory.IsFailure) return Error.NotFound;
        var view = inventory.Value;
        if (await filter.Named(db, view.Scope, cancellationToken) is not { } filters) return Error.NotFound;
        return new Report
        {
            Title = Title,
            Scope = "Agents par compétence et niveau",
            Organisation = view.Scope,
            Extraction = new Extraction(clock.UtcNow(), user.Name) { Filters = filters },
            AccessiblePage = new Uri(links.SkillInventoryReport(filter)),
            Blocks =
            [
                new Heading("En bref"),
                new KeyFigures(
                    new KeyFigure("Agents en poste", view.Agents, "Au jour de l’extraction, selon les filtres."),
                    new KeyFigure("Passeports renseignés", view.Answered, "Part des agents dont une compétence au moins est évaluée."),
                    new KeyFigure("Compétences rares", view.Rare, $"Exigées par un métier et maîtrisées (niveau 3 ou plus) par moins de {Domain.Skills.SkillHolding.RareBelow.ToFrench()} agents."),
                    new KeyFigure("Compétences menacées", view.AtRisk, "Un quart ou plus de ceux qui les maîtrisent partent dans les douze mois.")),
                new Heading("Compétences détenues"),
                new Table(
                    "Agents par compétence et niveau",
                    [
                        Column.Text("Branche", 2) with { IsMerged = true }, Column.RowHeader("Compétence", 3),
                        .. Enum.GetValues<SkillLevel>().Select(level => Column.Number($"{(int)level} {level.Label()}")),
                        Column.Number("Ensemble"), Column.Percentage("Départs dans l’année"),
                    ],
                    [.. view.Groups.SelectMany(group => group.Skills.Select(skill => Of(group.Label, skill)))])
                {
                    WhenEmpty = "Aucune compétence n’est détenue dans ce périmètre.",
                },
                new Note($"Niveaux : 1 Notions, 2 Pratique, 3 Maîtrise, 4 Expertise, 5 Référence. Une compétence est maîtrisée à partir du niveau 3. « Départs dans l’année » : part de ceux qui la maîtrisent dont le contrat finit ou dont le départ est annoncé dans les douze mois. Un groupe de moins de {threshold.Smallest.ToFrench()} agents est masqué (« {French.Masked} »), ainsi que ce qui permettrait de le retrouver."),
            ],
        };
    }

    private Row Of(string branch, InventoryRow skill)
    {
        var cells = new SmallCells([skill.Holding.ByLevel], threshold.Smallest);
        return new Row([branch, skill.Label, .. skill.Holding.ByLevel.Select((_, level) => cells[0, level]), cells.TotalOfRow(0), Leaving(skill.Holding)]);
    }

    private Cell Leaving(Domain.Skills.SkillHolding holding)
    {
        var cells = new SmallCells([[holding.MastersLeaving, holding.Masters - holding.MastersLeaving]], threshold.Smallest);
        return cells[0, 0] is MaskedCell || cells[0, 1] is MaskedCell ? Cell.Masked : Percentage.Of(holding.MastersLeaving, holding.Masters);
    }
}
