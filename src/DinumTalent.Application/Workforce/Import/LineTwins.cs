using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>
/// Lines of one file that speak of the same agent, or give one address to two: which of them is right nobody knows, so none is
/// taken. Found by one reading ahead, which keeps 16 bytes a line while it lasts, and afterwards the twins alone.
/// </summary>
public sealed class LineTwins
{
    private readonly HashSet<ulong> numbers;
    private readonly Dictionary<(AgentColumn Column, int Line), int> twins;

    private LineTwins(HashSet<ulong> numbers, Dictionary<(AgentColumn, int), int> twins, int count) => (this.numbers, this.twins, Count) = (numbers, twins, count);

    /// <summary>Lines that are not blank.</summary>
    public int Count { get; }

    public static LineTwins Find(CsvRecords records, IReadOnlyList<AgentColumn?> columns, ImportDirectory directory, CancellationToken cancellationToken)
    {
        var (place, number, mail) = (IndexOf(columns, AgentColumn.OrganisationCode), IndexOf(columns, AgentColumn.RegistrationNumber), IndexOf(columns, AgentColumn.Email));
        var (agents, addresses, numbers) = (new Dictionary<ulong, int>(), new Dictionary<ulong, int>(), new HashSet<ulong>());
        var twins = new Dictionary<(AgentColumn, int), int>();
        var count = 0;
        while (records.Next() is { } record)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (record.IsBlank) continue;
            count++;
            if (record.Trouble is not null || record.Fields.Count < columns.Count) continue;

            if (Cells.Text(record.Fields[number]) is { Length: > 0 } matricule)
            {
                numbers.Add(Hash(matricule));
                var code = place < 0 ? "" : Cells.Text(record.Fields[place]);
                var organisation = code.Length == 0 ? directory.Own : directory.Organisation(code) ?? default;
                Note(agents, AgentColumn.RegistrationNumber, Hash($"{organisation}\n{matricule}"), record.Line);
            }

            if (mail >= 0 && Cells.Text(record.Fields[mail]) is { Length: > 0 } address) Note(addresses, AgentColumn.Email, Hash(address), record.Line);
        }

        return new LineTwins(numbers, twins, count);

        void Note(Dictionary<ulong, int> seen, AgentColumn column, ulong key, int line)
        {
            if (seen.TryAdd(key, line)) return;
            twins.TryAdd((column, seen[key]), line);
            twins[(column, line)] = seen[key];
        }
    }

    /// <summary>Whether some line has this matricule.</summary>
    public bool Holds(string registrationNumber) => numbers.Contains(Hash(registrationNumber));

    public IEnumerable<LineIssue> Of(AgentLine line)
    {
        if (twins.TryGetValue((AgentColumn.RegistrationNumber, line.Line), out var same))
        {
            yield return new LineIssue(line.Line, AgentColumn.RegistrationNumber, line.Said.RegistrationNumber,
                $"Les lignes {Math.Min(same, line.Line)} et {Math.Max(same, line.Line)} ont le même matricule dans la même administration : aucune n’est importée.");
        }

        if (twins.TryGetValue((AgentColumn.Email, line.Line), out var other) && other != same)
        {
            yield return new LineIssue(line.Line, AgentColumn.Email, line.Said.Email?.Value ?? "",
                $"Les lignes {Math.Min(other, line.Line)} et {Math.Max(other, line.Line)} donnent la même adresse à deux agents : aucune n’est importée.");
        }
    }

    private static int IndexOf(IReadOnlyList<AgentColumn?> columns, AgentColumn column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == column) return i;
        }

        return -1;
    }

    /// <summary>FNV-1a of the text in capitals: SQL Server compares without case.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ char.ToUpperInvariant(c)) * 1099511628211UL;
        return hash;
    }
}
