using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>A finished forecast with its names and targets, and without what the reader may not see.</summary>
internal sealed class ForecastFigures
{
    /// <summary>Gaps for which people are looked for.</summary>
    public const int MostGaps = 5;

    public const string NoJob = "Métier non renseigné";

    private readonly HashSet<(OrganisationId? Part, JobProfileId? Job, ForecastRowKind Kind)> masked = [];

    private ForecastFigures(Forecast forecast, string organisation, Extraction extraction) => (Forecast, Organisation, Extraction) = (forecast, organisation, extraction);

    public Forecast Forecast { get; }

    public ForecastResult Result => Forecast.Result!;

    public ForecastCalendar Calendar => new(Forecast.AsOf!.Value, Forecast.Horizon);

    public string Organisation { get; }

    public Extraction Extraction { get; private set; }

    public IReadOnlyDictionary<OrganisationId, string> Parts { get; private set; } = new Dictionary<OrganisationId, string>();

    public IReadOnlyDictionary<JobProfileId, string> Jobs { get; private set; } = new Dictionary<JobProfileId, string>();

    /// <summary>Those within the horizon, by day.</summary>
    public IReadOnlyList<ComparedTarget> Targets { get; private set; } = [];

    /// <summary>The targets missed by most, widest first, with how many people could be looked for.</summary>
    public IReadOnlyList<ExpectedGap> Gaps { get; private set; } = [];

    /// <summary>Whoever did a mission as entrepreneur of general interest.</summary>
    public int Alumni { get; private set; }

    /// <summary>Of groups below it nothing is told outside one's own administration.</summary>
    public int Smallest { get; private set; }

    /// <summary>Whether the reader looks into administrations that are not the own one: small groups are masked, and so is all that a free choice of jobs would let be told apart.</summary>
    public bool IsOutside { get; private set; }

    /// <summary>Whether nothing of it may be read there: beside the forecast of all jobs, one of some would tell the others.</summary>
    public bool IsHiddenWhole => IsOutside && (Forecast.FamilyId is not null || Forecast.JobProfileId is not null);

    public bool IsMasked(ForecastRow row) => IsHiddenWhole || masked.Contains((row.Part, row.Job, row.Kind));

    /// <summary>What was read otherwise than it stands, without numbers that are too small to be told.</summary>
    public ForecastRemarks Remarks => !IsOutside ? Result.Remarks : Result.Remarks with
    {
        Inverted = Told(Result.Remarks.Inverted), ContractPast = Told(Result.Remarks.ContractPast), NoBirthDate = Told(Result.Remarks.NoBirthDate),
        PastRetirement = Told(Result.Remarks.PastRetirement), NoJob = Told(Result.Remarks.NoJob), UndatedHires = Told(Result.Remarks.UndatedHires),
    };

    public ForecastRow? Whole => Result.Rows.FirstOrDefault(r => r.Kind is ForecastRowKind.Whole);

    public string JobName(JobProfileId? job) => job is { } id ? Jobs.GetValueOrDefault(id, "Métier supprimé") : NoJob;

    public string PartName(OrganisationId? part) => part is { } id ? Parts.GetValueOrDefault(id, "Administration supprimée") : Organisation;

    public IEnumerable<ForecastRow> Rows(ForecastRowKind kind) => Result.Rows.Where(r => r.Kind == kind)
        .OrderBy(r => Domain.Common.FoldedText.Fold(PartName(r.Part)), StringComparer.Ordinal).ThenBy(r => r.Job is null).ThenBy(r => Domain.Common.FoldedText.Fold(JobName(r.Job)), StringComparer.Ordinal);

    public static async Task<ForecastFigures> Of(ITalentDbContext db, IAccess access, MaskingThreshold threshold, Forecast forecast, Extraction extraction, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisations.Where(o => o.Id == forecast.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var figures = new ForecastFigures(forecast, organisation, extraction) { Smallest = threshold.Smallest };
        var parts = figures.Result.Rows.Where(r => r.Part is not null).Select(r => r.Part!.Value).Append(forecast.OrganisationId).ToHashSet();
        figures.Parts = await db.Organisations.AsNoTracking().Where(o => parts.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        figures.Jobs = await db.JobProfiles.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        figures.Extraction = extraction with { Filters = await figures.Filters(db, cancellationToken) };
        // A role over the whole State looks into administrations that are not the reader's own.
        if (access.Kind is AccessKind.Permission && access.ReachesState)
        {
            figures.IsOutside = true;
            figures.Mask();
        }

        await figures.Compare(db, access, cancellationToken);
        return figures;
    }

    private async Task<List<ReportFilter>> Filters(ITalentDbContext db, CancellationToken cancellationToken)
    {
        var filters = new List<ReportFilter> { new("Horizon", $"{Forecast.Horizon} mois"), new("Âge de départ à la retraite", $"{Forecast.RetirementAge} ans"), new("Graine", Forecast.Seed.ToFrench()) };
        if (Forecast.FamilyId is { } family) filters.Add(new ReportFilter("Famille de métiers", await db.JobFamilies.Where(f => f.Id == family).Select(f => f.Label).FirstOrDefaultAsync(cancellationToken) ?? "supprimée"));
        if (Forecast.JobProfileId is { } job) filters.Add(new ReportFilter("Métier", JobName(job)));
        if (Forecast.RenewalWhenUnknown is { } renewal) filters.Add(new ReportFilter("Contrats renouvelés, à défaut d’historique", $"{renewal} %"));
        var scenario = Forecast.Scenario;
        if (scenario.ExtraHirePercent > 0) filters.Add(new ReportFilter("Scénario", $"{scenario.ExtraHirePercent} % de recrutements en plus"));
        if (scenario.RenewalPoints != 0) filters.Add(new ReportFilter("Scénario", $"{(scenario.RenewalPoints > 0 ? "+" : "−")}{Math.Abs(scenario.RenewalPoints)} points de contrats renouvelés"));
        filters.AddRange(scenario.AddedHires.Select(h => new ReportFilter("Scénario", $"{h.EachMonth} {(h.EachMonth > 1 ? "arrivées" : "arrivée")} de plus par mois, {JobName(h.Job)}, {PartName(h.Part)}")));
        filters.AddRange(scenario.Trainings.Select(t => new ReportFilter("Scénario", $"{t.EachMonth} {(t.EachMonth > 1 ? "agents formés" : "agent formé")} par mois, de {JobName(t.From)} à {JobName(t.To)}, {PartName(t.Part)}")));
        return filters;
    }

    private int Told(int count) => count < Smallest ? 0 : count;

    private void Mask()
    {
        var cells = Result.Rows.Where(r => r.Kind is ForecastRowKind.Cell).ToList();
        var (parts, jobs) = (cells.Select(c => c.Part).Distinct().ToList(), cells.Select(c => c.Job).Distinct().ToList());
        if (parts.Count == 0) return;
        var counts = cells.ToDictionary(c => (c.Part, c.Job), c => c.Today);
        var small = new SmallCells([.. parts.Select(p => (IReadOnlyList<int>)[.. jobs.Select(j => counts.GetValueOrDefault((p, j)))])], Smallest);
        for (var p = 0; p < parts.Count; p++)
        {
            if (small.TotalOfRow(p) is MaskedCell) masked.Add((parts[p], null, ForecastRowKind.Part));
            for (var j = 0; j < jobs.Count; j++)
            {
                if (small[p, j] is MaskedCell) masked.Add((parts[p], jobs[j], ForecastRowKind.Cell));
            }
        }

        for (var j = 0; j < jobs.Count; j++)
        {
            if (small.TotalOfColumn(j) is MaskedCell) masked.Add((null, jobs[j], ForecastRowKind.Job));
        }

        if (small.Total is MaskedCell) masked.Add((null, null, ForecastRowKind.Whole));
    }

    private async Task Compare(ITalentDbContext db, IAccess access, CancellationToken cancellationToken)
    {
        var (top, from, until) = (Forecast.OrganisationId, Calendar.AsOf, Calendar.Point(Forecast.Horizon));
        var places = Parts.Keys.ToList();
        var targets = await db.HeadcountTargets(access).AsNoTracking().Where(t => places.Contains(t.OrganisationId) && t.On >= from && t.On <= until).ToListAsync(cancellationToken);
        var cells = Result.Rows.Where(r => r.Kind is ForecastRowKind.Cell).ToDictionary(r => (r.Part, r.Job));
        var jobs = Result.Rows.Where(r => r.Kind is ForecastRowKind.Job && r.Job is not null).ToDictionary(r => r.Job!.Value);
        var compared = new List<ComparedTarget>();
        foreach (var target in targets)
        {
            // A target counts all below its administration: that of the whole is compared with the job in all its parts.
            var row = target.OrganisationId == top ? jobs.GetValueOrDefault(target.JobProfileId) : cells.GetValueOrDefault((target.OrganisationId, target.JobProfileId));
            if (row is null || Calendar.Compares(target.On) is not { } month) continue;
            compared.Add(new ComparedTarget(target.OrganisationId, target.JobProfileId, target.On, target.Count, month, row));
        }

        Targets = [.. compared.OrderBy(t => t.On).ThenBy(t => Domain.Common.FoldedText.Fold(PartName(t.Part)), StringComparer.Ordinal).ThenBy(t => Domain.Common.FoldedText.Fold(JobName(t.Job)), StringComparer.Ordinal)];
        var gaps = new List<ExpectedGap>();
        foreach (var target in Targets.Where(t => !IsMasked(t.Row) && t.Gap > 0).OrderByDescending(t => t.Gap).Take(MostGaps))
            gaps.Add(new ExpectedGap(target, await db.CountHoldersElsewhere(target.Job, target.Part, Calendar.AsOf, cancellationToken)));
        Gaps = gaps;
        if (gaps.Count > 0) Alumni = await db.CountAlumni(Calendar.AsOf, cancellationToken);
    }
}

/// <summary>A target and the row that it is compared with.</summary>
/// <param name="Part">Its administration.</param>
/// <param name="Job">Its job.</param>
/// <param name="On">Its day.</param>
/// <param name="Count">Agents wanted.</param>
/// <param name="Month">Whose headcount is compared.</param>
/// <param name="Row">Of the forecast.</param>
internal sealed record ComparedTarget(OrganisationId Part, JobProfileId Job, DateOnly On, int Count, int Month, ForecastRow Row)
{
    /// <summary>Agents missing against the median; negative for too many, null where nothing is forecast.</summary>
    public int? Gap => Row.Band is { } band ? Count - band.Median[Month] : null;
}

/// <param name="Target">Missed by the median.</param>
/// <param name="HoldersElsewhere">Agents outside the administration who hold every essential skill of the job.</param>
internal sealed record ExpectedGap(ComparedTarget Target, int HoldersElsewhere);
