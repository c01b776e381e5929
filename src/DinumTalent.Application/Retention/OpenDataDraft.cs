using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>
/// The lines that a quarter of open data would have: agents in service on its last day by job, ministry and status, with the totals of each job and of each
/// ministry and status. Groups below the threshold are masked, and others with them where these totals would give them away.
/// </summary>
internal sealed class OpenDataDraft
{
    public const string Heading = "trimestre;metier_code;metier;ministere;statut;effectif;masque";

    /// <summary>What stands for all of a column.</summary>
    public const string All = "Ensemble";

    private readonly StringBuilder lines = new();

    public int Rows { get; private set; }

    public int MaskedRows { get; private set; }

    public string Lines => lines.ToString();

    public static async Task<OpenDataDraft> Of(ITalentDbContext db, IAccess access, Quarter quarter, MaskingThreshold threshold, CancellationToken cancellationToken)
    {
        var day = quarter.LastDay;
        var groups = await (
            from a in db.Agents(access).AsNoTracking()
            where a.ArrivedOn <= day && (a.DepartedOn == null || a.DepartedOn >= day)
            group a by new { a.OrganisationId, a.JobProfileId, a.Status } into g
            select new { g.Key.OrganisationId, g.Key.JobProfileId, g.Key.Status, Count = g.Count() }).ToListAsync(cancellationToken);
        var ministries = await Ministries.Of(db, db.Organisations.Select(o => o.Id), cancellationToken);
        var jobs = await db.JobProfiles.AsNoTracking().ToDictionaryAsync(j => j.Id, j => (j.Code, j.Label), cancellationToken);
        return Of(quarter.Name, [.. groups.Select(g => new OpenDataCell(
            g.JobProfileId is { } job ? jobs[job] : ("", "Non renseigné"), ministries.TryGetValue(g.OrganisationId, out var ministry) ? ministry.Name : "État", g.Status, g.Count))], threshold.Smallest);
    }

    /// <param name="cells">Counts; those of the same group add up.</param>
    public static OpenDataDraft Of(string quarter, IReadOnlyList<OpenDataCell> cells, int threshold)
    {
        var draft = new OpenDataDraft();
        var jobs = cells.Select(c => c.Job).Distinct().OrderBy(j => j.Code, StringComparer.Ordinal).ToList();
        var columns = cells.Select(c => (c.Ministry, c.Status)).Distinct().OrderBy(c => FoldedText.Fold(c.Ministry), StringComparer.Ordinal).ThenBy(c => c.Status).ToList();
        var counts = cells.GroupBy(c => (c.Job, c.Ministry, c.Status)).ToDictionary(g => g.Key, g => g.Sum(c => c.Agents));
        int Count((string, string) job, (string Ministry, EmploymentStatus Status) column) => counts.GetValueOrDefault((job, column.Ministry, column.Status));
        var safe = new SmallCells([.. jobs.Select(j => (IReadOnlyList<int>)[.. columns.Select(c => Count(j, c))])], threshold);
        for (var r = 0; r < jobs.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                // Groups of nobody are left out, unless they were masked to protect another.
                if (Count(jobs[r], columns[c]) > 0 || safe[r, c] is MaskedCell) draft.Write(quarter, jobs[r].Code, jobs[r].Label, columns[c].Ministry, columns[c].Status.Label(), safe[r, c]);
            }

            draft.Write(quarter, jobs[r].Code, jobs[r].Label, All, All, safe.TotalOfRow(r));
        }

        for (var c = 0; c < columns.Count; c++) draft.Write(quarter, All, All, columns[c].Ministry, columns[c].Status.Label(), safe.TotalOfColumn(c));
        if (jobs.Count > 0) draft.Write(quarter, All, All, All, All, safe.Total);
        return draft;
    }

    private void Write(string quarter, string code, string job, string ministry, string status, Cell count)
    {
        var masked = count is MaskedCell;
        lines.Append(string.Join(';', quarter, Quoted(code), Quoted(job), Quoted(ministry), Quoted(status), masked ? "" : ((IntegerCell)count).Value.ToString(System.Globalization.CultureInfo.InvariantCulture), masked ? "true" : "false")).Append("\r\n");
        Rows++;
        if (masked) MaskedRows++;
    }

    /// <summary>RFC 4180; what a spreadsheet would take for a formula is kept from it.</summary>
    private static string Quoted(string text)
    {
        if (text is ['=' or '+' or '-' or '@', ..]) text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

/// <param name="Job">Code and label; an empty code where no job is known.</param>
internal sealed record OpenDataCell((string Code, string Label) Job, string Ministry, EmploymentStatus Status, int Agents);
