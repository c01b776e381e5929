using System.Globalization;
using System.Text;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>The heads of the chain in a text file outside the database, one line each, only ever appended to.</summary>
/// <param name="path">Best on a disk where the database's administrators don't write.</param>
public sealed class AuditHeadLog(string path)
{
    /// <summary>Returns once the line is on the disk.</summary>
    public async Task Append(long sequence, DateTime at, byte[] seal, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var line = string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-ddTHH:mm:ssZ} {sequence} {Convert.ToHexStringLower(seal)}\n");
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        await file.WriteAsync(Encoding.ASCII.GetBytes(line), cancellationToken);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Places and seals; a line that a crash cut short is passed over.</summary>
    public async Task<IReadOnlyList<(long Sequence, byte[] Seal)>> Read(CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) return [];
        var heads = new List<(long, byte[])>();
        foreach (var line in await File.ReadAllLinesAsync(path, cancellationToken))
        {
            var parts = line.Split(' ');
            if (parts is [_, var place, { Length: 64 } hex] && long.TryParse(place, CultureInfo.InvariantCulture, out var sequence) && hex.All(char.IsAsciiHexDigit))
            {
                heads.Add((sequence, Convert.FromHexString(hex)));
            }
        }

        return heads;
    }
}
