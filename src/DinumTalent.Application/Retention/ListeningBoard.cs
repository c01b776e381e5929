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

/// <summary>What was asked and said in the administrations within reach: rounds of the pulse, interviews, and the reasons given.</summary>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="Kind">Only interviews of this kind.</param>
/// <param name="Paging">Which page of the interviews.</param>
[Requires(Permission.ReadRetention)]
public sealed record ListeningBoard(OrganisationId? Organisation, RetentionInterviewKind? Kind, Paging Paging) : IQuery<ListeningBoardView>;

/// <param name="Scope">What it is about.</param>
/// <param name="Rounds">Latest first.</param>
/// <param name="Interviews">Latest first.</param>
/// <param name="ByOrganisation">How often each reason was given, by administration, small groups masked.</param>
/// <param name="ByJob">The same by job.</param>
/// <param name="KeptMonths">How long interviews are kept.</param>
/// <param name="Smallest">Groups under it are masked.</param>
/// <param name="Organisations">To choose from.</param>
public sealed record ListeningBoardView(
    string Scope, IReadOnlyList<PulseRow> Rounds, Page<RetentionInterviewRow> Interviews, Table ByOrganisation, Table ByJob, int KeptMonths, int Smallest, OrganisationChoices Organisations);

/// <param name="Answered">How many answered; masked below the threshold; of a round that has ended, null: its page says it.</param>
public sealed record PulseRow(PulseRoundId Id, string Organisation, string Quarter, DateOnly OpensOn, DateOnly ClosesOn, bool IsEnded, int Invited, Cell? Answered);

/// <summary>An interview of the list.</summary>
public sealed record RetentionInterviewRow(
    RetentionInterviewId Id, AgentId Agent, string Name, string Organisation, RetentionInterviewKind Kind, DateOnly HeldOn, IReadOnlyList<LeavingReason> Reasons, bool AwaitsFollowUp, bool HasLeft);

internal sealed class ListeningBoardHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, InterviewRetention retention, TimeProvider clock)
    : IQueryHandler<ListeningBoard, ListeningBoardView>
{
    private const int MostRounds = 12;

    public async Task<Result<ListeningBoardView>> Handle(ListeningBoard query, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, query.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        var interviews = db.RetentionInterviews(access).AsNoTracking();
        if (scope.Top is { } top) interviews = interviews.Where(i => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == i.OrganisationId));
        if (query.Kind is { } kind) interviews = interviews.Where(i => i.Kind == kind);
        var said = (await interviews.Select(i => new { i.OrganisationId, i.JobProfileId, i.Reasons }).ToListAsync(cancellationToken)).ConvertAll(i => (i.OrganisationId, i.JobProfileId, i.Reasons));
        return new ListeningBoardView(
            scope.Name, await Rounds(scope, cancellationToken), await Interviews(interviews, said.Count, query.Paging, cancellationToken),
            await ByOrganisation(scope, said, cancellationToken), await ByJob(said, cancellationToken),
            retention.Months, threshold.Smallest, await db.OrganisationChoices(access, null, query.Organisation, cancellationToken));
    }

    private async Task<IReadOnlyList<PulseRow>> Rounds(InventoryScope scope, CancellationToken cancellationToken)
    {
        var rounds = db.PulseRounds(access).AsNoTracking();
        if (scope.Top is { } top) rounds = rounds.Where(r => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == r.OrganisationId));
        var latest = await (
            from r in rounds
            join o in db.Organisations on r.OrganisationId equals o.Id
            orderby r.OpensOn descending, o.Name
            select new { Round = r, o.Name }).Take(MostRounds).ToListAsync(cancellationToken);
        var rows = new List<PulseRow>();
        foreach (var (round, name) in latest.Select(r => (r.Round, r.Name)))
        {
            var (invited, answered) = round.EndedOn is null ? await db.PulseTurnout(access, round.Id, cancellationToken) : (round.Invited, 0);
            Cell? said = round.EndedOn is not null ? null : answered > 0 && answered < threshold.Smallest ? Cell.Masked : (Cell)answered;
            rows.Add(new PulseRow(round.Id, name, round.Quarter.ToString(), round.OpensOn, round.ClosesOn, round.EndedOn is not null, invited, said));
        }

        return rows;
    }

    private async Task<Page<RetentionInterviewRow>> Interviews(IQueryable<RetentionInterview> interviews, int total, Paging wanted, CancellationToken cancellationToken)
    {
        var (paging, today) = (wanted.Within(total), clock.Today());
        var rows = await (
            from i in interviews
            join o in db.Organisations on i.OrganisationId equals o.Id
            join a in db.Agents(access) on i.AgentId equals a.Id into agents
            from a in agents.DefaultIfEmpty()
            orderby i.HeldOn descending, i.Id
            select new { Interview = i, Organisation = o.Acronym ?? o.Name, Name = a == null ? null : a.FamilyName + " " + a.GivenName, Left = a == null ? null : a.DepartedOn })
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new Page<RetentionInterviewRow>(
            [.. rows.Select(r => new RetentionInterviewRow(
                r.Interview.Id, r.Interview.AgentId, r.Name ?? "Agent d’une autre administration", r.Organisation, r.Interview.Kind, r.Interview.HeldOn, r.Interview.Reasons,
                r.Interview.AwaitsFollowUp, r.Name is null || r.Left < today))],
            paging.Number, paging.Size, total);
    }

    private async Task<Table> ByOrganisation(
        InventoryScope scope, List<(OrganisationId Organisation, JobProfileId? Job, IReadOnlyList<LeavingReason> Reasons)> said, CancellationToken cancellationToken)
    {
        var links = await scope.PartOfEach(db, cancellationToken);
        var names = scope.Parts.ToDictionary(p => p.Id, p => p.FullName);
        return Reasons("Motifs par administration", "Administration", said.Where(s => links.ContainsKey(s.Organisation)).Select(s => (names[links[s.Organisation]], s.Reasons)));
    }

    private async Task<Table> ByJob(List<(OrganisationId Organisation, JobProfileId? Job, IReadOnlyList<LeavingReason> Reasons)> said, CancellationToken cancellationToken)
    {
        var labels = await db.JobProfiles.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        return Reasons("Motifs par métier", "Métier", said.Select(s => (s.Job is { } job ? labels.GetValueOrDefault(job, "Métier retiré") : "Métier non renseigné", s.Reasons)));
    }

    private Table Reasons(string caption, string header, IEnumerable<(string Group, IReadOnlyList<LeavingReason> Reasons)> said)
    {
        var reasons = Enum.GetValues<LeavingReason>();
        var groups = said.GroupBy(s => s.Group, s => s.Reasons, StringComparer.Ordinal).Alphabetical(g => g.Key);
        var cells = new SmallCells([.. groups.Select(g => (IReadOnlyList<int>)[.. reasons.Select(r => g.Count(i => i.Contains(r)))])], threshold.Smallest);
        return new Table(
            caption, [Column.RowHeader(header), .. reasons.Select(r => Column.Number(r.Label()))],
            [
                .. groups.Select((g, row) => new Row([g.Key, .. reasons.Select((_, column) => cells[row, column])])),
                .. groups.Count > 1 ? [new Row(["Ensemble", .. reasons.Select((_, column) => cells.TotalOfColumn(column))])] : Array.Empty<Row>(),
            ]);
    }
}
