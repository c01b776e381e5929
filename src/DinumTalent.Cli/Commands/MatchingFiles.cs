using System.Globalization;
using System.Text;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Cli.Commands;

/// <summary>Reads the two sides of a matching from their files and writes who has what.</summary>
internal static class MatchingFiles
{
    /// <summary>Both sides, or every line that stands against it.</summary>
    public static (IReadOnlyList<CandidateList> Candidates, IReadOnlyList<PositionList> Positions, IReadOnlyList<RefusedLine> Bad) Read(string candidatesPath, string positionsPath)
    {
        var (ofCandidates, ofPositions) = (new MatchingFile(candidatesPath), new MatchingFile(positionsPath));
        var candidates = Index(ofCandidates, ofCandidates.Read("candidat", "voeux"), "candidat");
        var positions = Index(ofPositions, ofPositions.Read("poste", "capacite", "classement"), "poste");

        // Where a line is refused, its identifier would look unknown: it is said there, once.
        var (hasAllCandidates, hasAllPositions) = (ofCandidates.Bad.Count == 0, ofPositions.Bad.Count == 0);
        var candidateLists = candidates.Lines.ConvertAll(line => new CandidateList(
            line.Cells[0], Numbers(ofCandidates, line, 1, "vœux", positions.Numbers, hasAllPositions, id => $"le poste « {id} » n’est pas dans {ofPositions.Name}.")));
        var positionLists = positions.Lines.ConvertAll(line => new PositionList(
            line.Cells[0], Capacity(ofPositions, line),
            Numbers(ofPositions, line, 2, "classement", candidates.Numbers, hasAllCandidates, id => $"le candidat « {id} » n’est pas dans {ofCandidates.Name}.")));
        return (candidateLists, positionLists, [.. ofCandidates.Bad.OrderBy(b => b.Number), .. ofPositions.Bad.OrderBy(b => b.Number)]);
    }

    /// <summary>Writes beside the file and takes its place at once, so that it is there whole or as before.</summary>
    public static void Write(string path, Matching matching)
    {
        var whole = Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(whole)!, $".{Path.GetFileName(whole)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
                {
                    text.WriteLine("candidat;poste;rang");
                    foreach (var (candidate, position, rank, _) in matching.Placements())
                    {
                        var (place, number) = (position is { } p ? matching.Market.PositionKey(p) : "", rank?.ToString(CultureInfo.InvariantCulture));
                        text.WriteLine($"{Cell(matching.Market.CandidateKey(candidate))};{Cell(place)};{number}");
                    }
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static (List<FileLine> Lines, Dictionary<string, int> Numbers) Index(MatchingFile file, IReadOnlyList<FileLine> read, string what)
    {
        var (lines, numbers) = (new List<FileLine>(read.Count), new Dictionary<string, int>(read.Count, StringComparer.Ordinal));
        foreach (var line in read)
        {
            if (file.Identifier(line, what) is not { } id) continue;
            if (numbers.TryAdd(id, lines.Count)) lines.Add(line);
            else file.Refuse(line.Number, $"le {what} « {id} » figure déjà à la ligne {lines[numbers[id]].Number}.");
        }

        return (lines, numbers);
    }

    /// <summary>Numbers of the identifiers of a cell; unknown ones are refused where no line of the other file is.</summary>
    private static int[] Numbers(MatchingFile file, FileLine line, int cell, string what, Dictionary<string, int> known, bool hasAll, Func<string, string> unknown)
    {
        if (file.Identifiers(line, cell, what) is not { } ids) return [];
        var numbers = new int[ids.Count];
        for (var i = 0; i < ids.Count; i++)
        {
            if (!known.TryGetValue(ids[i], out numbers[i]) && hasAll) file.Refuse(line.Number, $"{what} : {unknown(ids[i])}");
        }

        return numbers;
    }

    private static int Capacity(MatchingFile file, FileLine line)
    {
        var written = line.Cells[1];
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var capacity)) return capacity;
        file.Refuse(line.Number, written switch
        {
            "" => "la capacité est vide.",
            _ when written.All(char.IsAsciiDigit) => $"la capacité « {written} » est trop grande.",
            ['-', .. var rest] when rest.All(char.IsAsciiDigit) => $"la capacité « {written} » est négative.",
            _ => $"la capacité « {written} » n’est pas un nombre entier.",
        });
        return 0;
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(';', '"') < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
