using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Whom to talk to first: agents by what speaks for a departure, with the facts, and how that is spread.</summary>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="Job">Only agents of this job.</param>
/// <param name="Paging">Which page of the agents for whom something counts.</param>
[Requires(Permission.ReadRetention)]
public sealed record RiskBoard(OrganisationId? Organisation, JobProfileId? Job, Paging Paging) : IQuery<RiskBoardView>;

/// <param name="Scope">What the figures are about.</param>
/// <param name="Agents">Who serve there and whose administration did not switch risks off.</param>
/// <param name="Rows">Highest score first.</param>
/// <param name="ByOrganisation">Counts by band, small groups masked.</param>
/// <param name="ByJob">The same by job.</param>
/// <param name="SwitchedOff">Administrations within the scope that switched risks off, by name.</param>
/// <param name="Number">Of the setting of the weights in force; 0 for the usual ones.</param>
/// <param name="Smallest">Groups under it are masked.</param>
/// <param name="Organisations">To choose from.</param>
/// <param name="Jobs">To choose from.</param>
public sealed record RiskBoardView(
    string Scope, int Agents, Page<RiskRow> Rows, Table ByOrganisation, Table ByJob, IReadOnlyList<string> SwitchedOff, int Number, int Smallest,
    OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Jobs);

/// <param name="Id">The agent.</param>
/// <param name="Name">Family name first.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Job">Null where it is not known.</param>
/// <param name="Score">In points.</param>
/// <param name="Lines">What counts.</param>
public sealed record RiskRow(AgentId Id, string Name, string Organisation, string? Job, int Score, IReadOnlyList<RiskLine> Lines);

internal sealed class RiskBoardHandler(
    ITalentDbContext db, IAccess access, ITalentIndex index, IGrantReader grants, ICurrentUser user, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<RiskBoard, RiskBoardView>
{
    public async Task<Result<RiskBoardView>> Handle(RiskBoard query, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, query.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        var today = clock.Today();
        var agents = scope.Serving(db, access, today);
        if (query.Job is { } job) agents = agents.Where(a => a.JobProfileId == job);
        var terms = await RiskReading.Terms(db, access, cancellationToken);
        var seesPay = await RiskReading.SeesPay(db, access, grants, user, today, cancellationToken);
        var scored = (await RiskReading.Facts(db, access, index, agents, seesPay, today, cancellationToken))
            .Select(a => (Agent: a, Risk: DepartureRisk.Of(a.Facts, terms, today))).Select(s => (s.Agent, s.Risk, s.Risk.Score)).ToList();

        var counting = scored.Where(s => s.Score > 0).OrderByDescending(s => s.Score).ThenBy(s => s.Agent.SortKey, StringComparer.Ordinal).ThenBy(s => s.Agent.Id.Value).ToList();
        var paging = query.Paging.Within(counting.Count);
        var bands = scored.ConvertAll(s => (s.Agent.Organisation, s.Agent.Job, Band: RiskBands.Of(s.Score)));
        return new RiskBoardView(
            scope.Name, scored.Count,
            new Page<RiskRow>(await Rows(counting.Skip(paging.Skip).Take(paging.Size).Select(s => (s.Agent, s.Risk)).ToList(), cancellationToken), paging.Number, paging.Size, counting.Count),
            await ByOrganisation(scope, bands, cancellationToken), await ByJob(bands, cancellationToken),
            await SwitchedOff(scope, cancellationToken),
            await db.RiskWeights(access).MaxAsync(w => (int?)w.Number, cancellationToken) ?? 0, threshold.Smallest,
            await db.OrganisationChoices(access, null, query.Organisation, cancellationToken), await db.JobProfileChoices(cancellationToken));
    }

    private async Task<IReadOnlyList<RiskRow>> Rows(IReadOnlyList<(RiskedAgent Agent, DepartureRisk Risk)> shown, CancellationToken cancellationToken)
    {
        var ids = shown.Select(s => s.Agent.Id).ToList();
        var trainings = await RiskReading.LastTrainings(db, access, ids, cancellationToken);
        var names = await db.Agents(access).AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new
        {
            a.Id, Name = a.FamilyName + " " + a.GivenName,
            Organisation = db.Organisations.Where(o => o.Id == a.OrganisationId).Select(o => o.Acronym ?? o.Name).First(),
            Job = db.JobProfiles.Where(p => p.Id == a.JobProfileId).Select(p => p.Label).FirstOrDefault(),
        }).ToDictionaryAsync(a => a.Id, cancellationToken);
        return
        [
            .. from s in shown
               where names.ContainsKey(s.Agent.Id)
               let name = names[s.Agent.Id]
               let facts = s.Agent.Facts with { LastTrainingOn = trainings.TryGetValue(s.Agent.Id, out var last) ? last : null }
               select new RiskRow(s.Agent.Id, name.Name, name.Organisation, name.Job, s.Risk.Score, RiskWords.Lines(s.Risk, facts)),
        ];
    }

    private async Task<Table> ByOrganisation(InventoryScope scope, List<(OrganisationId Organisation, JobProfileId? Job, RiskBand Band)> bands, CancellationToken cancellationToken)
    {
        var links = await scope.PartOfEach(db, cancellationToken);
        var counts = bands.Where(b => links.ContainsKey(b.Organisation)).CountBy(b => (links[b.Organisation], b.Band)).ToDictionary();
        return Spread("Agents par administration et par score", "Administration", [.. scope.Parts.Select(p => (p.FullName, (Func<RiskBand, int>)(band => counts.GetValueOrDefault((p.Id, band)))))]);
    }

    private async Task<Table> ByJob(List<(OrganisationId Organisation, JobProfileId? Job, RiskBand Band)> bands, CancellationToken cancellationToken)
    {
        var labels = await db.JobProfiles.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        var jobs = bands.GroupBy(b => b.Job, b => b.Band)
            .Select(g => (Label: g.Key is { } job ? labels.GetValueOrDefault(job, "Métier retiré") : "Métier non renseigné", Counts: g.CountBy(b => b).ToDictionary()))
            .Alphabetical(g => g.Label);
        return Spread("Agents par métier et par score", "Métier", [.. jobs.Select(j => (j.Label, (Func<RiskBand, int>)(band => j.Counts.GetValueOrDefault(band))))]);
    }

    /// <summary>Masked for all who read it: a table is copied into reports, where nobody knows who may read names.</summary>
    private Table Spread(string caption, string header, IReadOnlyList<(string Label, Func<RiskBand, int> Count)> groups)
    {
        var (bands, filled) = (Enum.GetValues<RiskBand>(), groups.Where(g => Enum.GetValues<RiskBand>().Any(b => g.Count(b) > 0)).ToList());
        var cells = new SmallCells([.. filled.Select(g => (IReadOnlyList<int>)[.. bands.Select(b => g.Count(b))])], threshold.Smallest);
        return new Table(
            caption, [Column.RowHeader(header), .. bands.Select(b => Column.Number(b.Label())), Column.Number("Ensemble")],
            [.. filled.Select((g, row) => new Row([g.Label, .. bands.Select((_, column) => cells[row, column]), cells.TotalOfRow(row)]))]);
    }

    private async Task<IReadOnlyList<string>> SwitchedOff(InventoryScope scope, CancellationToken cancellationToken)
    {
        var off = db.RiskSwitches(access).Where(s => s.IsOff);
        if (scope.Top is { } top) off = off.Where(s => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == s.OrganisationId));
        var names = await off.Select(s => db.Organisations.Where(o => o.Id == s.OrganisationId).Select(o => o.Name).First()).ToListAsync(cancellationToken);
        // One above the scope switches off all of it.
        if (scope.Top is { } here && names.Count == 0 && await db.OrganisationsWithoutRisk.ContainsAsync(here, cancellationToken)) names.Add(scope.Name);
        return names.Alphabetical(n => n);
    }
}
