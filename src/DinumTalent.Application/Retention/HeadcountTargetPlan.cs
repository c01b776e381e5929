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
public sealed record HeadcountTargetImportReport(int Created, int Changed, int Unchanged, IReadOnlyList<HeadcountTargetImportChange> Changes, IReadOnlyList<BadLine> Bad, string Notes);

public sealed record HeadcountTargetImportChange(int Line, string Target, string Text);

/// <summary>Compares a file of targets with those that are set.</summary>
internal sealed class HeadcountTargetPlan
{
    public const int MaxSize = 2 * 1024 * 1024;

    private static readonly string[] Columns = ["code_administration", "code_metier", "date", "effectif"];
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
        if (content.Length > MaxSize) return Error.Invalid("File", "Le fichier dépasse 2 Mo.");
        var text = CsvText.Read(content.Span);
        var read = CsvTable.Read(text.Text);
        if (read.IsFailure) return Result<HeadcountTargetPlan>.Failure(read.Errors);
        var table = read.Value;
        if (Columns.Where(c => !table.Has(c)).ToList() is { Count: > 0 } missing) return Error.Invalid("File", $"Il manque les colonnes : {string.Join(", ", missing)}.");

        var within = await db.OrganisationsWithin(access).AsNoTracking().Select(o => new { o.Id, o.Code, o.Acronym, o.Name }).ToListAsync(cancellationToken);
        var places = within.ToDictionary(o => o.Code, StringComparer.OrdinalIgnoreCase);
        // Pages show acronyms, not codes: one that a single administration within reach bears says which is meant.
        foreach (var named in within.Where(o => o.Acronym is not null).GroupBy(o => o.Acronym!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1)) places.TryAdd(named.Key, named.Single());
        var jobs = (await db.JobProfiles.AsNoTracking().Select(p => new { p.Id, p.Code, p.Label }).ToListAsync(cancellationToken)).ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        var known = (await db.HeadcountTargets(access).ToListAsync(cancellationToken)).ToDictionary(t => (t.OrganisationId, t.JobProfileId, t.On));
        var plan = new HeadcountTargetPlan();
        var (changes, bad, unchanged) = (new List<HeadcountTargetImportChange>(), new List<BadLine>(table.Bad), 0);
        var lines = new Dictionary<(OrganisationId, JobProfileId, DateOnly), int>();
        foreach (var row in table.Rows)
        {
            var (placeCode, jobCode, dayText, countText) = (table[row, Columns[0]], table[row, Columns[1]], table[row, Columns[2]], table[row, Columns[3]]);
            if (!places.TryGetValue(placeCode, out var place)) Refuse(placeCode.Length == 0 ? "Le code de l’administration manque." : $"Aucune administration de votre périmètre n’a le code ou le sigle « {placeCode} ».");
            else if (!jobs.TryGetValue(jobCode, out var job)) Refuse(jobCode.Length == 0 ? "Le code du métier manque." : $"Aucun métier n’a le code « {jobCode} ».");
            else if (!DateOnly.TryParseExact(dayText, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)) Refuse($"La date « {dayText} » ne se lit pas : écrivez-la 2027-12-31 ou 31/12/2027.");
            else if (!int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > HeadcountTarget.Most) Refuse($"L’effectif « {countText} » n’est pas un nombre entier de 0 à 100 000.");
            else if (!lines.TryAdd((place.Id, job.Id, on), row.Line)) Refuse($"Cette administration, ce métier et ce jour sont déjà donnés ligne {lines[(place.Id, job.Id, on)]}.");
            else if (known.TryGetValue((place.Id, job.Id, on), out var target))
            {
                if (target.Count == count)
                {
                    unchanged++;
                    continue;
                }

                plan.Changed.Add((target, count));
                changes.Add(new HeadcountTargetImportChange(row.Line, $"{place.Name}, {job.Label}, {on:dd/MM/yyyy}", $"{target.Count} → {count}"));
            }
            else if (HeadcountTarget.Set(place.Id, job.Id, on, count, today, null, "", default) is { IsFailure: true } refused) Refuse(refused.Error.Message);
            else
            {
                plan.Created.Add((place.Id, job.Id, on, count));
                changes.Add(new HeadcountTargetImportChange(row.Line, $"{place.Name}, {job.Label}, {on:dd/MM/yyyy}", $"nouvelle cible : {count}"));
            }

            void Refuse(string reason) => bad.Add(new BadLine(row.Line, reason));
        }

        plan.Report = new HeadcountTargetImportReport(plan.Created.Count, plan.Changed.Count, unchanged, changes, [.. bad.OrderBy(b => b.Line)], text.Notes);
        return plan;
    }
}
