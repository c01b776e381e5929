using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What a round that has ended says, by administration and by family of jobs, without what a group too small would give away; and how that evolved.</summary>
[Requires(Permission.ReadRetention)]
public sealed record PulseResults(PulseRoundId Id) : IQuery<PulseResultsView>;

/// <param name="Organisation">Where.</param>
/// <param name="Quarter">As people call it.</param>
/// <param name="ClosesOn">Last day to answer.</param>
/// <param name="IsEnded">Before, there is nothing to read.</param>
/// <param name="Invited">How many were.</param>
/// <param name="Answers">Of all; masked where too few.</param>
/// <param name="Overall">Spread of the answers to each question.</param>
/// <param name="ByOrganisation">Answers and means.</param>
/// <param name="ByFamily">The same by family of jobs.</param>
/// <param name="Evolution">Means by quarter.</param>
/// <param name="Smallest">Groups under it are masked.</param>
public sealed record PulseResultsView(
    string Organisation, string Quarter, DateOnly ClosesOn, bool IsEnded, int Invited, Cell Answers, Table Overall, Table ByOrganisation, Table ByFamily, Table Evolution, int Smallest);

internal sealed class PulseResultsHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold) : IQueryHandler<PulseResults, PulseResultsView>
{
    public async Task<Result<PulseResultsView>> Handle(PulseResults query, CancellationToken cancellationToken)
    {
        if (await db.PulseRounds(access).AsNoTracking().FirstOrDefaultAsync(r => r.Id == query.Id, cancellationToken) is not { } round) return Error.NotFound;
        var name = await db.Organisations.Where(o => o.Id == round.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var counters = await db.PulseCounters(access).AsNoTracking().Where(c => c.RoundId == round.Id).ToListAsync(cancellationToken);
        var all = PulseTally.Of(counters);
        return new PulseResultsView(
            name, round.Quarter.ToString(), round.ClosesOn, round.EndedOn is not null, round.Invited,
            all.Answers < threshold.Smallest ? Cell.Masked : (Cell)all.Answers, Overall(all),
            PulseTables.Groups("Réponses par administration", "Administration", await ByOrganisation(round.OrganisationId, counters, cancellationToken), threshold.Smallest),
            PulseTables.Groups("Réponses par famille de métiers", "Famille de métiers", await ByFamily(counters, cancellationToken), threshold.Smallest),
            await Evolution(round.OrganisationId, cancellationToken), threshold.Smallest);
    }

    private Table Overall(PulseTally all) => new(
        "Réponses à chaque question", [Column.RowHeader("Question"), .. Enumerable.Range(PulseAnswer.Lowest, PulseAnswer.Highest).Select(v => Column.Number($"{v}")), Column.Number("Moyenne")],
        [.. Enum.GetValues<PulseQuestion>().Select(q => Overall(all, q))]);

    private Row Overall(PulseTally all, PulseQuestion question) =>
        new([question.Label(), .. PulseTables.Values(all, question, threshold.Smallest), PulseTables.MeanBesideCounts(all, question, threshold.Smallest)]);

    private async Task<IReadOnlyList<(string Label, PulseTally Tally)>> ByOrganisation(OrganisationId top, List<PulseCounter> counters, CancellationToken cancellationToken)
    {
        var parts = await db.Organisations.AsNoTracking().Where(o => o.ParentId == top || o.Id == top).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        var below = parts.Where(p => p.Id != top).Select(p => p.Id).ToList();
        var links = await db.OrganisationLinks.Where(l => below.Contains(l.AncestorId)).ToDictionaryAsync(l => l.DescendantId, l => l.AncestorId, cancellationToken);
        var names = parts.ToDictionary(p => p.Id, p => p.Name);
        return counters.GroupBy(c => links.GetValueOrDefault(c.OrganisationId, top)).Select(g => (names[g.Key], PulseTally.Of(g))).Alphabetical(g => g.Item1);
    }

    private async Task<IReadOnlyList<(string Label, PulseTally Tally)>> ByFamily(List<PulseCounter> counters, CancellationToken cancellationToken)
    {
        var names = await db.JobFamilies.AsNoTracking().ToDictionaryAsync(f => f.Id, f => f.Label, cancellationToken);
        return counters.GroupBy(c => c.FamilyId).Select(g => (names.GetValueOrDefault(g.Key, "Métier non renseigné"), PulseTally.Of(g))).Alphabetical(g => g.Item1);
    }

    private async Task<Table> Evolution(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var rounds = await db.PulseRounds(access).AsNoTracking().Where(r => r.OrganisationId == organisation && r.EndedOn != null).OrderBy(r => r.Year).ThenBy(r => r.QuarterNumber).ToListAsync(cancellationToken);
        var ids = rounds.ConvertAll(r => r.Id);
        var counters = (await db.PulseCounters(access).AsNoTracking().Where(c => ids.Contains(c.RoundId)).ToListAsync(cancellationToken)).ToLookup(c => c.RoundId);
        return PulseTables.Rows("Évolution par trimestre", "Trimestre", [.. rounds.Select(r =>
        {
            var tally = PulseTally.Of(counters[r.Id]);
            return (r.Quarter.ToString(), tally, tally.Answers > 0 && tally.Answers < threshold.Smallest);
        })], (tally, question) => PulseTables.MeanBesideCounts(tally, question, threshold.Smallest));
    }
}
