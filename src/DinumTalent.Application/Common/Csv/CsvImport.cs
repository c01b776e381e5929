using System.Security.Cryptography;
using System.Text;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Csv;

/// <summary>A received file that is compared line by line with what is known: read and checked as a whole, its refused lines told in the words of its columns.</summary>
public sealed class CsvImport
{
    /// <summary>More of a cell than this helps nobody to find it.</summary>
    private const int CellShown = 60;

    /// <summary>What a confirmed file would do is not what was looked at.</summary>
    public static readonly Error Changed = new(
        "import.changed", "Des données ont changé depuis que ce fichier a été lu : voici ce qu’il changera maintenant. Vérifiez-le, puis confirmez de nouveau.", ErrorKind.Conflict);

    private readonly List<BadLine> bad;
    private readonly StringBuilder compared = new();

    private CsvImport(CsvTable table, string notes) => (Table, Notes, bad) = (table, notes, [.. table.Bad]);

    public CsvTable Table { get; }

    /// <summary>On the encoding of the file.</summary>
    public string Notes { get; }

    /// <summary>Refused lines, in their order.</summary>
    public IReadOnlyList<BadLine> Bad => [.. bad.OrderBy(b => b.Line)];

    /// <summary>Stands for all that the lines were compared with, and what came of it: another value where a colleague changed some of it.</summary>
    public string Seen => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(compared.ToString() + string.Join('\n', Bad))));

    /// <summary>Reads a file; refused whole when it is too large, no table, or lacks columns.</summary>
    /// <param name="content">In any encoding that <see cref="CsvText"/> knows.</param>
    /// <param name="maxSize">Bytes, whole megabytes.</param>
    /// <param name="columns">Those without which no line says anything.</param>
    public static Result<CsvImport> Read(ReadOnlySpan<byte> content, int maxSize, IReadOnlyList<string> columns)
    {
        if (content.Length > maxSize) return Error.Invalid("File", $"Le fichier dépasse {maxSize / (1024 * 1024)} Mo.");
        var text = CsvText.Read(content);
        var read = CsvTable.Read(text.Text);
        if (read.IsFailure) return Result<CsvImport>.Failure(read.Errors);
        return columns.Where(c => !read.Value.Has(c)).ToList() is { Count: > 0 } missing
            ? Error.Invalid("File", $"Il manque les colonnes : {string.Join(", ", missing)}.")
            : new CsvImport(read.Value, text.Notes);
    }

    /// <summary>Notes what a line was compared with and what it would do.</summary>
    public void Compared(CsvRow row, long? version, string outcome) => compared.Append(row.Line).Append(' ').Append(version).Append(' ').Append(outcome).Append('\n');

    /// <summary>Leaves a line out.</summary>
    public void Refuse(CsvRow row, params IEnumerable<string> reasons) => bad.Add(new BadLine(row.Line, string.Join(" ", reasons)));

    /// <summary>"Colonne « effectif » : « douze » ne convient pas. Écrivez un nombre entier."</summary>
    public string Unfit(CsvRow row, string column, string expected)
    {
        var cell = Table[row, column];
        var shown = cell.Length > CellShown ? cell[..CellShown] + "…" : cell;
        return $"Colonne « {column} » : {(cell.Length == 0 ? "la cellule est vide" : $"« {shown} » ne convient pas")}. {expected}";
    }
}
