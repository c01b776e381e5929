using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>What an import of administrations does, or would do.</summary>
/// <param name="Changes">One a line that changes something, in French.</param>
/// <param name="Unchanged">Lines that say what is known.</param>
/// <param name="Bad">Refused lines.</param>
/// <param name="Notes">On the encoding of the file.</param>
public sealed record OrganisationImportReport(int Created, int Changed, int Moved, int Unchanged, IReadOnlyList<OrganisationImportChange> Changes, IReadOnlyList<BadLine> Bad, string Notes);

public sealed record OrganisationImportChange(int Line, string Code, string Text);

/// <summary>An administration as a file tells of it.</summary>
internal sealed record OrganisationLine(int Line, string Code, string Name, string? Acronym, OrganisationKind Kind, string Parent, Siret? Siret, string? City);

/// <summary>Compares a file of administrations with the tree.</summary>
internal sealed class OrganisationImportPlan
{
    public const int MaxSize = 2 * 1024 * 1024;

    private static readonly string[] Columns = ["code", "nom", "type", "code_parent"];

    private readonly Dictionary<string, Organisation> known;
    private readonly HashSet<OrganisationId> reach;
    private readonly List<BadLine> bad;
    private readonly Dictionary<OrganisationId, string> codes;

    private OrganisationImportPlan(Dictionary<string, Organisation> known, HashSet<OrganisationId> reach, IEnumerable<BadLine> bad) =>
        (this.known, this.reach, this.bad, codes) = (known, reach, [.. bad], known.Values.ToDictionary(o => o.Id, o => o.Code));

    public IReadOnlyDictionary<string, Organisation> Known => known;

    /// <summary>New ones, those above first.</summary>
    public List<OrganisationLine> Created { get; } = [];

    public List<(OrganisationLine Line, Organisation Organisation)> Described { get; } = [];

    public List<(OrganisationLine Line, Organisation Organisation)> Moved { get; } = [];

    public OrganisationImportReport Report { get; private set; } = null!;

    /// <param name="content">Columns code, nom, sigle, type, code_parent, siret, ville.</param>
    public static async Task<Result<OrganisationImportPlan>> Make(ITalentDbContext db, IAccess access, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var read = CsvImport.Read(content.Span, MaxSize, Columns);
        if (read.IsFailure) return Result<OrganisationImportPlan>.Failure(read.Errors);

        var all = await db.Organisations.ToListAsync(cancellationToken);
        var plan = new OrganisationImportPlan(
            all.ToDictionary(o => o.Code.ToUpperInvariant()),
            await db.OrganisationsWithin(access).Select(o => o.Id).ToHashSetAsync(cancellationToken), read.Value.Table.Bad);
        plan.Compare(read.Value.Table, read.Value.Notes);
        return plan;
    }

    private void Compare(CsvTable table, string notes)
    {
        var lines = new Dictionary<string, OrganisationLine>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            if (Read(table, row) is not { } line) continue;
            if (!lines.TryAdd(line.Code, line)) bad.Add(new BadLine(line.Line, $"Le code « {line.Code} » est déjà donné ligne {lines[line.Code].Line}."));
        }

        var changes = new List<OrganisationImportChange>();
        var unchanged = 0;
        var parents = Refuse(lines);
        foreach (var line in lines.Values.OrderBy(l => Depth(l.Code, parents)).ThenBy(l => l.Line))
        {
            if (!known.TryGetValue(line.Code.ToUpperInvariant(), out var held))
            {
                Created.Add(line);
                changes.Add(new OrganisationImportChange(line.Line, line.Code, $"{line.Kind.Label()} « {line.Name} », nouvelle, sous {line.Parent}"));
                continue;
            }

            var said = Differences(line, held);
            if (said.Count > 0) Described.Add((line, held));
            if (line.Kind is not OrganisationKind.State && !string.Equals(line.Parent, ParentCode(held), StringComparison.OrdinalIgnoreCase))
            {
                Moved.Add((line, held));
                said.Add($"déplacée de {ParentCode(held) ?? "la racine"} à {line.Parent}");
            }

            if (said.Count == 0) unchanged++;
            else changes.Add(new OrganisationImportChange(line.Line, line.Code, string.Join(" ; ", said)));
        }

        Report = new OrganisationImportReport(
            Created.Count, Described.Count, Moved.Count, unchanged, [.. changes.OrderBy(c => c.Line)], [.. bad.OrderBy(b => b.Line)], notes);
    }

    private OrganisationLine? Read(CsvTable table, CsvRow row)
    {
        var (code, name, parent, siret) = (table[row, "code"], table[row, "nom"], table[row, "code_parent"], table[row, "siret"]);
        OrganisationKind? kind = FoldedText.Fold(table[row, "type"]) switch
        {
            "etat" => OrganisationKind.State,
            "ministere" => OrganisationKind.Ministry,
            "direction" => OrganisationKind.Directorate,
            "agence" => OrganisationKind.Agency,
            "service" => OrganisationKind.Service,
            _ => null,
        };
        var isState = known.TryGetValue(code.ToUpperInvariant(), out var held) && held.Kind is OrganisationKind.State;
        var checkedSiret = siret.Length == 0 ? null : Siret.Create(siret);
        var reason =
            kind is null ? $"Le type « {table[row, "type"]} » n’est pas connu : ministere, direction, agence ou service."
            : kind is OrganisationKind.State != isState ? OrganisationErrors.OneState.Message
            : parent.Length == 0 && !isState ? "Le code de l’administration au-dessus manque."
            : checkedSiret is { IsFailure: true } ? $"Le SIRET « {siret} » n’est pas valable : 14 chiffres, dont le dernier est une clé de contrôle."
            : Organisation.Create(code, name, table[row, "sigle"], OrganisationKind.Service, OrganisationId.New(), table[row, "ville"]) is { IsFailure: true } refused ? refused.Error.Message
            : null;
        if (reason is not null)
        {
            bad.Add(new BadLine(row.Line, reason));
            return null;
        }

        // An empty cell says nothing: what is known stays.
        return new OrganisationLine(
            row.Line, code, name, Blank(table[row, "sigle"]) ?? held?.Acronym, kind!.Value, isState ? "" : parent, checkedSiret?.Value ?? held?.Siret, Blank(table[row, "ville"]) ?? held?.City);
    }

    /// <summary>Takes out lines that can't stand, and then those that rested on them, until the rest makes a tree; gives that tree by codes.</summary>
    private Dictionary<string, string?> Refuse(Dictionary<string, OrganisationLine> lines)
    {
        var named = lines.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            var parents = known.Values.ToDictionary(o => o.Code, ParentCode, StringComparer.OrdinalIgnoreCase);
            foreach (var line in lines.Values) parents[line.Code] = line.Parent;
            var refused = lines.Values.Select(l => (Line: l, Reason: WhyNot(l, lines, named, parents))).Where(r => r.Reason is not null).ToList();
            if (refused.Count == 0) return parents;
            foreach (var (line, reason) in refused)
            {
                bad.Add(new BadLine(line.Line, reason!));
                lines.Remove(line.Code);
            }
        }
    }

    private string? WhyNot(OrganisationLine line, Dictionary<string, OrganisationLine> lines, HashSet<string> named, Dictionary<string, string?> parents)
    {
        known.TryGetValue(line.Code.ToUpperInvariant(), out var held);
        if (held is not null && !reach.Contains(held.Id)) return "Cette administration n’est pas dans votre périmètre.";
        if (line.Kind is OrganisationKind.State) return null;
        if (Depth(line.Code, parents) < 0) return "L’arbre tournerait en rond : une administration ne dépend pas d’elle-même.";
        if (!known.TryGetValue(line.Parent.ToUpperInvariant(), out var above))
        {
            return lines.ContainsKey(line.Parent) ? null
                : named.Contains(line.Parent) ? $"La ligne de « {line.Parent} », dont elle dépend, est refusée."
                : $"L’administration « {line.Parent} » n’existe pas.";
        }

        if (held?.ParentId == above.Id) return null;
        return !reach.Contains(above.Id) ? $"L’administration « {line.Parent} » n’est pas dans votre périmètre."
            : above.ClosedOn is not null ? $"L’administration « {line.Parent} » est fermée."
            : null;
    }

    private static List<string> Differences(OrganisationLine line, Organisation held)
    {
        var said = new List<string>();
        Say("nom", held.Name, line.Name);
        Say("sigle", held.Acronym, line.Acronym);
        Say("type", held.Kind.Label(), line.Kind.Label());
        Say("SIRET", held.Siret?.Value, line.Siret?.Value);
        Say("ville", held.City, line.City);
        return said;

        void Say(string what, string? before, string? after)
        {
            if (before != after) said.Add($"{what} : {before ?? "(vide)"} → {after ?? "(vide)"}");
        }
    }

    private string? ParentCode(Organisation organisation) => organisation.ParentId is { } id ? codes[id] : null;

    /// <summary>Steps to the top; below 0 when the way turns in circles.</summary>
    private static int Depth(string code, Dictionary<string, string?> parents)
    {
        var depth = 0;
        for (var at = parents.GetValueOrDefault(code); at is { Length: > 0 }; at = parents.GetValueOrDefault(at))
        {
            if (++depth > parents.Count) return -1;
        }

        return depth;
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
