using System.Globalization;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What an import of targets does, or would do.</summary>
/// <param name="Created">Targets that are new.</param>
/// <param name="Changed">Targets that become another number.</param>
/// <param name="Unchanged">Lines that say what is known.</param>
/// <param name="Changes">One a line that changes something, in French.</param>
/// <param name="Bad">Refused lines.</param>
/// <param name="Notes">On the encoding of the file.</param>
/// <param name="Seen">What the file was compared with, for its confirmation.</param>
public sealed record HeadcountTargetImportReport(
    int Created, int Changed, int Unchanged, IReadOnlyList<HeadcountTargetImportChange> Changes, IReadOnlyList<BadLine> Bad, string Notes, string Seen);

public sealed record HeadcountTargetImportChange(int Line, string Target, string Text);

/// <summary>Compares a file of targets with those that are set.</summary>
internal sealed class HeadcountTargetPlan
{
    public const int MaxSize = 2 * 1024 * 1024;

    private const string PlaceColumn = "code_administration", JobColumn = "code_metier", DayColumn = "date", CountColumn = "effectif";

    private static readonly string[] Columns = [PlaceColumn, JobColumn, DayColumn, CountColumn];
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "dd/MM/yyyy"];

    public List<(OrganisationId Organisation, JobProfileId Job, DateOnly On, int Count)> Created { get; } = [];

    public List<(HeadcountTarget Target, int Count)> Changed { get; } = [];

    public HeadcountTargetImportReport Report { get; private set; } = null!;

    /// <param name="db">The store.</param>
    /// <param name="access">Of the author.</param>
    /// <param name="content">Columns code_administration, code_metier, date (2027-12-31 or 31/12/2027), effectif.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<HeadcountTargetPlan>> Make(ITalentDbContext db, IAccess access, ReadOnlyMemory<byte> content, DateOnly today, CancellationToken cancellationToken)
    {
        var read = CsvImport.Read(content.Span, MaxSize, Columns);
        if (read.IsFailure) return Result<HeadcountTargetPlan>.Failure(read.Errors);
        var import = read.Value;

        var within = await db.OrganisationsWithin(access).AsNoTracking().Select(o => new { o.Id, o.Code, o.Acronym, o.Name }).ToListAsync(cancellationToken);
        var places = within.ToDictionary(o => o.Code, StringComparer.OrdinalIgnoreCase);
        // Pages show acronyms, not codes: one that a single administration within reach bears says which is meant.
        foreach (var named in within.Where(o => o.Acronym is not null).GroupBy(o => o.Acronym!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1)) places.TryAdd(named.Key, named.Single());
        var jobs = (await db.JobProfiles.AsNoTracking().Select(p => new { p.Id, p.Code, p.Label }).ToListAsync(cancellationToken)).ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        var known = (await db.HeadcountTargets(access).ToListAsync(cancellationToken)).ToDictionary(t => (t.OrganisationId, t.JobProfileId, t.On));
        var plan = new HeadcountTargetPlan();
        var (changes, unchanged) = (new List<HeadcountTargetImportChange>(), 0);
        var lines = new Dictionary<(OrganisationId, JobProfileId, DateOnly), int>();
        foreach (var row in import.Table.Rows)
        {
            var (place, job) = (places.GetValueOrDefault(import.Table[row, PlaceColumn]), jobs.GetValueOrDefault(import.Table[row, JobColumn]));
            var hasDay = DateOnly.TryParseExact(import.Table[row, DayColumn], DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on);
            var hasCount = int.TryParse(import.Table[row, CountColumn], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= HeadcountTarget.Most;
            if (place is null || job is null || !hasDay || !hasCount)
            {
                import.Refuse(row, new[]
                {
                    place is null ? import.Unfit(row, PlaceColumn, "Écrivez le code ou le sigle d’une administration de votre périmètre.") : null,
                    job is null ? import.Unfit(row, JobColumn, "Écrivez le code d’un métier du référentiel.") : null,
                    hasDay ? null : import.Unfit(row, DayColumn, "Écrivez le jour comme 2027-12-31 ou 31/12/2027."),
                    hasCount ? null : import.Unfit(row, CountColumn, "Écrivez un nombre entier de 0 à 100\u202F000."),
                }.OfType<string>());
                continue;
            }

            var key = (place.Id, job.Id, on);
            known.TryGetValue(key, out var target);
            var what = $"{place.Name}, {job.Label}, {on:dd/MM/yyyy}";
            import.Compared(row, target?.Version, what);
            if (!lines.TryAdd(key, row.Line)) import.Refuse(row, $"Cette administration, ce métier et ce jour sont déjà donnés ligne {lines[key]} : gardez une seule des deux lignes.");
            else if (target is not null)
            {
                if (target.Count == count) unchanged++;
                else
                {
                    plan.Changed.Add((target, count));
                    changes.Add(new HeadcountTargetImportChange(row.Line, what, $"{target.Count} → {count}"));
                }
            }
            else if (HeadcountTarget.Set(place.Id, job.Id, on, count, today, null, "", default) is { IsFailure: true } refused) import.Refuse(row, import.Unfit(row, DayColumn, refused.Error.Message));
            else
            {
                plan.Created.Add((place.Id, job.Id, on, count));
                changes.Add(new HeadcountTargetImportChange(row.Line, what, $"nouvelle cible : {count}"));
            }
        }

        plan.Report = new HeadcountTargetImportReport(plan.Created.Count, plan.Changed.Count, unchanged, changes, import.Bad, import.Notes, import.Seen);
        return plan;
    }
}
