using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>
/// Reads what a forecast is computed from. Few columns each, in no order; people are counted in groups as soon as they are read, and nothing of
/// anybody is kept: birth dates become numbers of people who reach an age in a month.
/// </summary>
internal sealed class ForecastReading
{
    /// <summary>Departures, contract ends and applications are observed for so many months back: older ones say little of those to come.</summary>
    public const int ObservedMonths = 36;

    /// <summary>Days within which a departure at the end of a contract is that contract's.</summary>
    private const int ContractEndTolerance = 31;

    private readonly ITalentDbContext db;
    private readonly IAccess access;
    private readonly ForecastTerms terms;
    private readonly DateOnly asOf;
    private readonly DateOnly since;
    private readonly ForecastCalendar calendar;
    private readonly InventoryScope scope;
    private readonly Dictionary<OrganisationId, OrganisationId> partOf;
    private readonly HashSet<JobProfileId>? jobs;
    private readonly int smallest;
    private readonly Dictionary<(OrganisationId Part, JobProfileId? Job), CellFacts> cells = [];
    private readonly Dictionary<OrganisationId, ForecastHistory> own;
    private readonly ForecastHistory above = new();
    private readonly ForecastHistory state = new();
    private readonly Dictionary<AgentId, DateOnly> arrivals = [];
    private ForecastRemarks remarks = new();

    private ForecastReading(
        ITalentDbContext db, IAccess access, ForecastTerms terms, DateOnly asOf, InventoryScope scope, Dictionary<OrganisationId, OrganisationId> partOf, HashSet<JobProfileId>? jobs, int smallest)
    {
        (this.db, this.access, this.terms, this.asOf, this.scope, this.partOf, this.jobs, this.smallest) = (db, access, terms, asOf, scope, partOf, jobs, smallest);
        (since, calendar) = (asOf.AddMonths(-ObservedMonths), new ForecastCalendar(asOf, terms.Horizon));
        own = scope.Parts.ToDictionary(p => p.Id, _ => new ForecastHistory());
    }

    /// <summary>Null where the administration is gone.</summary>
    public static async Task<ForecastInput?> Read(ITalentDbContext db, IAccess access, ForecastTerms terms, MaskingThreshold threshold, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, terms.Organisation, cancellationToken) is not { } scope) return null;
        var partOf = await scope.PartOfEach(db, cancellationToken);
        HashSet<JobProfileId>? jobs = terms.Job is { } job ? [job]
            : terms.Family is { } family ? await db.JobProfiles.Where(p => p.FamilyId == family).Select(p => p.Id).ToHashSetAsync(cancellationToken) : null;
        var reading = new ForecastReading(db, access, terms, asOf, scope, partOf, jobs, threshold.Smallest);
        return await reading.Read(cancellationToken);
    }

    private async Task<ForecastInput> Read(CancellationToken cancellationToken)
    {
        await ReadAgents(cancellationToken);
        HideFewRetirements();
        await ReadContracts(cancellationToken);
        await ReadTransfers(cancellationToken);
        var stages = await ReadClosedApplications(cancellationToken);
        var open = await ReadOpenApplications(stages, cancellationToken);
        await AddWantedCells(cancellationToken);

        double? given = terms.RenewalWhenUnknown is { } percent ? percent / 100.0 : null;
        var rates = own.ToDictionary(o => o.Key, o => ForecastRates.Choose(o.Value, above, state, given));
        foreach (var vacancy in open.Where(v => v.Candidates.Count > 0))
        {
            var chances = vacancy.Candidates.OrderByDescending(c => c.Stage).ThenByDescending(c => c.Elapsed).Select(c => rates[vacancy.Part].Chances(c.Stage, c.Elapsed, terms.Horizon)).ToList();
            Facts(vacancy.Part, vacancy.Job).Pipelines.Add(new OpenPipeline(vacancy.PostsLeft, chances));
        }

        var (codes, labels) = (
            await db.Organisations.Where(o => db.OrganisationLinks.Any(l => l.AncestorId == terms.Organisation && l.DescendantId == o.Id)).Select(o => new { o.Id, o.Code }).ToDictionaryAsync(o => o.Id, o => o.Code, cancellationToken),
            await db.JobProfiles.Select(p => new { p.Id, p.Code }).ToDictionaryAsync(p => p.Id, p => p.Code, cancellationToken));
        var scenario = terms.Scenario;
        return new ForecastInput(
            asOf,
            [.. cells.Select(c => new ForecastCell
            {
                Part = c.Key.Part, Job = c.Key.Job, Stream = $"{codes[c.Key.Part]}|{(c.Key.Job is { } id ? labels[id] : "")}",
                Present = [.. c.Value.Present.Select(p => p.Key with { Count = p.Value })], Signed = c.Value.Signed, Pipelines = c.Value.Pipelines,
                AddedEachMonth = scenario.AddedHires.Where(h => h.Part == c.Key.Part && h.Job == c.Key.Job).Sum(h => h.EachMonth),
                MonthlyAttrition = rates[c.Key.Part].MonthlyAttrition, Renewal = scenario.Renewal(rates[c.Key.Part].Renewal?.Value),
            }).OrderBy(c => c.Stream, StringComparer.Ordinal)],
            [.. rates.Where(r => cells.Keys.Any(c => c.Part == r.Key)).Select(r => ForecastBasis.Of(r.Key, r.Value))],
            remarks);
    }

    /// <summary>Who serves, who will come, and for how long people stayed.</summary>
    private async Task ReadAgents(CancellationToken cancellationToken)
    {
        var started = (await db.Arrivals(access).AsNoTracking().Where(a => a.StartsOn > asOf).Select(a => new { a.AgentId, a.StartsOn, a.CalledOffAt }).ToListAsync(cancellationToken)).ToLookup(a => a.AgentId);
        var rows = db.Agents(access).AsNoTracking().Where(a => a.DepartedOn == null || a.DepartedOn >= since)
            .Select(a => new
            {
                a.Id, a.OrganisationId, a.NextOrganisationId, a.JobProfileId, a.ArrivedOn, a.ObservedFrom, a.DepartedOn, a.DepartureReason, a.ContractStartsOn, a.ContractEndsOn, a.EngagedUntil, a.BirthDate,
            }).AsAsyncEnumerable();
        await foreach (var a in rows.WithCancellation(cancellationToken))
        {
            arrivals[a.Id] = a.ArrivedOn;
            if (ObservedTenure.Of(a.ArrivedOn, a.ObservedFrom > since ? a.ObservedFrom : since, a.DepartedOn, asOf) is { } seen)
            {
                var byChoice = a.DepartureReason is not (DepartureReason.ContractEnd or DepartureReason.Retirement);
                foreach (var history in Histories(a.OrganisationId)) history.Observe(seen, byChoice);
            }

            if (!partOf.TryGetValue(a.OrganisationId, out var part) || !IsWanted(a.JobProfileId)) continue;
            if (a.DepartedOn < a.ArrivedOn)
            {
                if (a.DepartureReason is not DepartureReason.NeverArrived) remarks = remarks with { Inverted = remarks.Inverted + 1 };
                continue;
            }

            if (a.DepartedOn < asOf) continue;
            if (a.ArrivedOn > asOf)
            {
                var list = started[a.Id].FirstOrDefault();
                if (list?.CalledOffAt is null && calendar.ArrivesIn(list?.StartsOn ?? a.ArrivedOn) is { } month) Facts(part, a.JobProfileId).Signed.Add(month);
                continue;
            }

            if (a.JobProfileId is null) remarks = remarks with { NoJob = remarks.NoJob + 1 };
            var goesElsewhere = a.NextOrganisationId is not null;
            var end = goesElsewhere ? null : a.EngagedUntil;
            if (end < asOf && a.DepartedOn is null) remarks = remarks with { ContractPast = remarks.ContractPast + 1 };
            var endsIn = end is { } last && a.DepartedOn is null ? calendar.LeavesIn(last) : null;
            var leaves = a.DepartedOn ?? (goesElsewhere ? a.ContractEndsOn : null);
            var group = new PresentAgents(
                1, MonthsBetween(a.ArrivedOn, asOf), endsIn, endsIn is null ? 12 : Math.Max(1, MonthsBetween(a.ContractStartsOn ?? a.ArrivedOn, end!.Value.AddDays(1))),
                Retires(a.BirthDate), leaves is { } day ? calendar.LeavesIn(day) : null);
            var present = Facts(part, a.JobProfileId).Present;
            present[group] = present.GetValueOrDefault(group) + 1;
        }
    }

    /// <summary>So few that they would tell somebody's age are not forecast at all.</summary>
    private void HideFewRetirements()
    {
        var retiring = cells.Values.Sum(c => c.Present.Where(p => p.Key.RetiresIn is not null).Sum(p => p.Value));
        if (retiring == 0 || retiring >= smallest) return;
        foreach (var cell in cells.Values)
        {
            foreach (var (group, count) in cell.Present.Where(p => p.Key.RetiresIn is not null).ToList())
            {
                cell.Present.Remove(group);
                var same = group with { RetiresIn = null };
                cell.Present[same] = cell.Present.GetValueOrDefault(same) + count;
            }
        }

        remarks = remarks with { FewRetire = true };
    }

    /// <summary>The month in which somebody reaches the age of retirement; null beyond the horizon, for an unknown age and for one gone by.</summary>
    private int? Retires(DateOnly? born)
    {
        if (born is not { } day)
        {
            remarks = remarks with { NoBirthDate = remarks.NoBirthDate + 1 };
            return null;
        }

        var lastDay = day.AddYears(terms.RetirementAge).AddDays(-1);
        if (lastDay > asOf) return calendar.LeavesIn(lastDay);
        remarks = remarks with { PastRetirement = remarks.PastRetirement + 1 };
        return null;
    }

    /// <summary>Contracts that have ended: renewed where another one follows in the same administration, not where the agent left for that. What became of those who went to another one is not known here.</summary>
    private async Task ReadContracts(CancellationToken cancellationToken)
    {
        var starts = (await db.Agents(access).AsNoTracking().SelectMany(a => a.Contracts, (a, c) => new { a.Id, c.StartsOn, c.OrganisationId }).Where(c => c.StartsOn > since).ToListAsync(cancellationToken))
            .ToLookup(c => (c.Id, c.OrganisationId), c => c.StartsOn);
        var ended = db.Agents(access).AsNoTracking()
            .SelectMany(a => a.Contracts, (a, c) => new { a.Id, a.DepartedOn, a.DepartureReason, c.OrganisationId, c.Status, c.EndsOn, c.GaveWay, c.AgreedUntil })
            .Where(c => c.EndsOn >= since && c.EndsOn < asOf && (c.Status == EmploymentStatus.FixedTerm || c.Status == EmploymentStatus.Project || c.Status == EmploymentStatus.Fellow))
            .AsAsyncEnumerable();
        await foreach (var c in ended.WithCancellation(cancellationToken))
        {
            var end = c.EndsOn!.Value;
            // One that had no end, cut short by the next, did not come to its end.
            if (c.GaveWay && c.AgreedUntil is null) continue;
            bool? renewed = starts[(c.Id, c.OrganisationId)].Any(s => s > end && s <= end.AddMonths(ServiceSpell.LongestInterruptionMonths)) ? true
                : c.DepartureReason is DepartureReason.ContractEnd && c.DepartedOn is { } left && Math.Abs(left.DayNumber - end.DayNumber) <= ContractEndTolerance ? false : null;
            if (renewed is not { } outcome) continue;
            foreach (var history in Histories(c.OrganisationId)) history.ObserveContractEnd(outcome);
        }
    }

    /// <summary>Agents of whatever administration who have signed a contract that has not begun in another one.</summary>
    private async Task ReadTransfers(CancellationToken cancellationToken)
    {
        var next = await db.Agents(access).AsNoTracking().Where(a => a.NextOrganisationId != null && (a.DepartedOn == null || a.DepartedOn >= asOf) && a.ArrivedOn <= asOf)
            .SelectMany(a => a.Contracts, (a, c) => new { a.NextOrganisationId, c.OrganisationId, c.JobProfileId, c.StartsOn })
            .Where(c => c.StartsOn > asOf && c.OrganisationId == c.NextOrganisationId)
            .ToListAsync(cancellationToken);
        foreach (var c in next)
        {
            if (partOf.TryGetValue(c.OrganisationId, out var part) && IsWanted(c.JobProfileId) && calendar.ArrivesIn(c.StartsOn) is { } month) Facts(part, c.JobProfileId).Signed.Add(month);
        }
    }

    /// <summary>What became of applications, and how far each came; gives the stages of all vacancies.</summary>
    private async Task<Dictionary<PipelineStageId, int>> ReadClosedApplications(CancellationToken cancellationToken)
    {
        var stages = await db.Vacancies(access).AsNoTracking().SelectMany(v => v.Stages, (_, s) => new { s.Id, s.Kind, s.Position })
            .Where(s => s.Kind == StageKind.Reception || s.Kind == StageKind.Intermediate)
            .ToDictionaryAsync(s => s.Id, s => Math.Min(s.Position, ForecastHistory.Stages - 1), cancellationToken);
        var places = await db.Vacancies(access).AsNoTracking().Select(v => new { v.Id, v.OrganisationId }).ToDictionaryAsync(v => v.Id, v => v.OrganisationId, cancellationToken);

        var from = since.StartInUtc();
        var closed = db.Applications(access).AsNoTracking()
            .Where(a => a.SentAt >= from && (a.Status == ApplicationStatus.Hired || a.Status == ApplicationStatus.Refused || a.Status == ApplicationStatus.Withdrawn));
        var furthest = new Dictionary<JobApplicationId, int>();
        await foreach (var step in closed.SelectMany(a => a.History, (a, h) => new { a.Id, h.To }).Where(h => h.To != null).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (stages.TryGetValue(step.To!.Value, out var stage) && (!furthest.TryGetValue(step.Id, out var known) || known < stage)) furthest[step.Id] = stage;
        }

        var rows = closed.Select(a => new { a.Id, a.VacancyId, a.Status, a.SentAt, a.AgentId }).AsAsyncEnumerable();
        await foreach (var a in rows.WithCancellation(cancellationToken))
        {
            if (!places.TryGetValue(a.VacancyId, out var place)) continue;
            var isHired = a.Status is ApplicationStatus.Hired;
            int? days = isHired && a.AgentId is { } agent && arrivals.TryGetValue(agent, out var arrived) ? arrived.DayNumber - a.SentAt.ToParisDay().DayNumber : null;
            foreach (var history in Histories(place))
            {
                history.ObserveApplication(furthest.GetValueOrDefault(a.Id), isHired);
                // Who was an agent before the application came in another way.
                if (days >= 0) history.ObserveArrival(days.Value);
            }
        }

        return stages;
    }

    /// <summary>Candidates in progress, and those accepted who are not hired yet.</summary>
    private async Task<List<OpenVacancy>> ReadOpenApplications(Dictionary<PipelineStageId, int> stages, CancellationToken cancellationToken)
    {
        var within = db.OrganisationLinks.Where(l => l.AncestorId == terms.Organisation).Select(l => l.DescendantId);
        var open = await db.Vacancies(access).AsNoTracking()
            .Where(v => within.Contains(v.OrganisationId) && (v.Status == VacancyStatus.Published || v.Status == VacancyStatus.Closed || v.Status == VacancyStatus.Filled))
            .Select(v => new { v.Id, v.OrganisationId, v.JobProfileId, v.Posts, v.AcceptedCount, v.StartsOn, v.Status })
            .ToListAsync(cancellationToken);
        var vacancies = open.Where(v => partOf.ContainsKey(v.OrganisationId) && IsWanted(v.JobProfileId)).ToDictionary(v => v.Id);
        var result = vacancies.Values.ToDictionary(v => v.Id, v => new OpenVacancy(partOf[v.OrganisationId], v.JobProfileId, v.Posts - v.AcceptedCount, []));
        var rows = await db.Applications(access).AsNoTracking()
            .Where(a => (a.Status == ApplicationStatus.InProgress || a.Status == ApplicationStatus.Accepted)
                && db.Vacancies(access).Any(v => v.Id == a.VacancyId && within.Contains(v.OrganisationId)))
            .Select(a => new { a.Id, a.VacancyId, a.StageId, a.Status, a.SentAt })
            .ToListAsync(cancellationToken);
        var accepted = rows.Where(r => r.Status is ApplicationStatus.Accepted).Select(r => r.Id).ToList();
        var firstDays = (await db.Offers(access).AsNoTracking().Where(o => o.Status == OfferStatus.Accepted && accepted.Contains(o.ApplicationId))
            .Select(o => new { o.ApplicationId, o.StartsOn }).ToListAsync(cancellationToken)).ToLookup(o => o.ApplicationId, o => o.StartsOn);
        foreach (var row in rows)
        {
            if (!vacancies.TryGetValue(row.VacancyId, out var vacancy)) continue;
            var pipeline = result[row.VacancyId];
            if (row.Status is ApplicationStatus.InProgress)
            {
                if (pipeline.PostsLeft > 0 && vacancy.Status is not VacancyStatus.Filled)
                    pipeline.Candidates.Add((stages.GetValueOrDefault(row.StageId), Math.Max(0, asOf.DayNumber - row.SentAt.ToParisDay().DayNumber)));
                continue;
            }

            DateOnly? first = firstDays[row.Id].Any() ? firstDays[row.Id].Max() : vacancy.StartsOn;
            if (first is null) remarks = remarks with { UndatedHires = remarks.UndatedHires + 1 };
            // A day gone by: the person was to come already, and is expected in the first month.
            if (calendar.ArrivesIn(first ?? asOf) is { } month) Facts(pipeline.Part, pipeline.Job).Signed.Add(month);
        }

        return [.. result.Values];
    }

    /// <summary>Jobs that nobody holds, where somebody wants to know: a target, the scenario, or the choice of the job itself.</summary>
    private async Task AddWantedCells(CancellationToken cancellationToken)
    {
        var wanted = await db.HeadcountTargets(access).AsNoTracking().Where(t => t.On >= asOf).Select(t => new { t.OrganisationId, t.JobProfileId }).Distinct().ToListAsync(cancellationToken);
        foreach (var target in wanted.Where(t => own.ContainsKey(t.OrganisationId) && IsWanted(t.JobProfileId) && (t.OrganisationId != scope.Top || cells.Keys.All(c => c.Job != t.JobProfileId))))
            Facts(target.OrganisationId, target.JobProfileId);
        foreach (var hires in terms.Scenario.AddedHires) Facts(hires.Part, hires.Job);
        foreach (var move in terms.Scenario.Trainings)
        {
            Facts(move.Part, move.From);
            Facts(move.Part, move.To);
        }

        if (cells.Count == 0 && terms.Job is { } job) Facts(terms.Organisation, job);
    }

    private bool IsWanted(JobProfileId? job) => jobs is null || (job is { } known && jobs.Contains(known));

    private CellFacts Facts(OrganisationId part, JobProfileId? job)
    {
        if (!cells.TryGetValue((part, job), out var facts)) cells.Add((part, job), facts = new CellFacts());
        return facts;
    }

    private IEnumerable<ForecastHistory> Histories(OrganisationId organisation)
    {
        yield return state;
        if (!partOf.TryGetValue(organisation, out var part)) yield break;
        yield return above;
        yield return own[part];
    }

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(0, from.AddMonths(months) > to ? months - 1 : months);
    }

    private sealed class CellFacts
    {
        /// <summary>Groups of one, with how many there are.</summary>
        public Dictionary<PresentAgents, int> Present { get; } = [];

        public List<int> Signed { get; } = [];

        public List<OpenPipeline> Pipelines { get; } = [];
    }

    private sealed record OpenVacancy(OrganisationId Part, JobProfileId Job, int PostsLeft, List<(int Stage, int Elapsed)> Candidates);
}
