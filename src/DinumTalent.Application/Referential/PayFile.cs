using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>What a file of pay references says, job by job.</summary>
/// <param name="Table">The brackets of each job.</param>
/// <param name="Bad">Lines refused, each with its reason; a job with one is left out whole.</param>
/// <param name="Notes">On its encoding.</param>
internal sealed record PayFile(IReadOnlyDictionary<JobProfileId, IReadOnlyList<PayBracket>> Table, IReadOnlyList<BadLine> Bad, string Notes)
{
    public const int MaxSize = 1024 * 1024;

    private static readonly string[] Columns = ["code_metier", "anciennete_min", "anciennete_max", "reference", "plafond"];

    /// <param name="content">Columns code_metier, anciennete_min, anciennete_max, reference, plafond.</param>
    /// <param name="jobs">Jobs of the referential by code.</param>
    public static Result<PayFile> Read(ReadOnlySpan<byte> content, IReadOnlyDictionary<string, JobProfileId> jobs)
    {
        var read = CsvImport.Read(content, MaxSize, Columns);
        if (read.IsFailure) return Result<PayFile>.Failure(read.Errors);
        var table = read.Value.Table;

        var bad = table.Bad.ToList();
        var good = new List<(int Line, JobProfileId Job, PayBracket Bracket)>();
        var spoilt = new HashSet<JobProfileId>();
        foreach (var row in table.Rows)
        {
            JobProfileId? job = jobs.TryGetValue(table[row, "code_metier"].ToUpperInvariant(), out var known) ? known : null;
            var (from, to, reference, ceiling) = (Years(table[row, "anciennete_min"]), Years(table[row, "anciennete_max"]), French.ReadEuros(table[row, "reference"]), French.ReadEuros(table[row, "plafond"]));
            var reason =
                job is null ? $"Le métier « {table[row, "code_metier"]} » n’existe pas dans le référentiel."
                : from is null ? "L’ancienneté minimale n’est pas un nombre d’années."
                : to is null && table[row, "anciennete_max"].Length > 0 ? "L’ancienneté maximale n’est pas un nombre d’années."
                : reference is null || ceiling is null ? "La référence et le plafond sont des nombres d’euros bruts par an, sans décimales."
                : null;
            if (reason is null)
            {
                var bracket = new PayBracket(from!.Value, to, reference!.Value, ceiling!.Value);
                if (PayReference.Create(job!.Value, DateOnly.MinValue, isFictitious: false, [bracket]) is { IsFailure: true } refused) reason = refused.Error.Message;
                else good.Add((row.Line, job.Value, bracket));
            }

            if (reason is null) continue;
            bad.Add(new BadLine(row.Line, reason));
            if (job is { } hit) spoilt.Add(hit);
        }

        var brackets = new Dictionary<JobProfileId, IReadOnlyList<PayBracket>>();
        foreach (var job in good.GroupBy(g => g.Job).Where(g => !spoilt.Contains(g.Key)))
        {
            List<PayBracket> all = [.. job.Select(j => j.Bracket)];
            var whole = PayReference.Create(job.Key, DateOnly.MinValue, isFictitious: false, all);
            if (whole.IsFailure) bad.Add(new BadLine(job.First().Line, whole.Error.Message));
            else brackets[job.Key] = whole.Value.Brackets;
        }

        return new PayFile(brackets, [.. bad.OrderBy(b => b.Line)], read.Value.Notes);
    }

    private static int? Years(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;
}
