using System.Text;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>Opens files of lines and columns, and finds out how they are written.</summary>
public static class TableFiles
{
    private const int SampleLength = 64 * 1024;
    private const int SampleRecords = 50;
    private const string ExcelSeparator = "sep=";

    /// <summary>The text of a file, without the mark that says how it is encoded.</summary>
    public static StreamReader Open(Stream content, FileEncoding encoding) =>
        new(content, Of(encoding), detectEncodingFromByteOrderMarks: false, bufferSize: 32 * 1024, leaveOpen: true);

    /// <summary>Records of a file from the one after its header; and that header.</summary>
    public static (IReadOnlyList<string> Headers, CsvRecords Records) Read(Stream content, TableFormat format)
    {
        var records = new CsvRecords(Open(content, format.Encoding), format.Separator);
        while (records.Next() is { } record)
        {
            if (record.IsBlank || record is { Fields: [{ } only] } && Clean(only).StartsWith(ExcelSeparator, StringComparison.OrdinalIgnoreCase)) continue;
            if (record is { Fields: ["sep=", ""], Line: 1 }) continue;
            return ([.. record.Fields.Select(Clean).Take(AgentImport.MostColumns)], records);
        }

        return ([], records);
    }

    /// <summary>
    /// How a file seems to be written. Marks come first; what is no valid UTF-8 is of one byte a letter: Windows-1252 where bytes
    /// stand that ISO-8859-15 gives no letter, and the latter where one of its own letters stands between letters.
    /// </summary>
    public static TableFormat Detect(Stream content)
    {
        var encoding = DetectEncoding(content);
        content.Position = 0;
        return new TableFormat(encoding, DetectSeparator(content, encoding));
    }

    private static string Clean(string header) => header.Trim().Trim('\uFEFF', '\u200B').Trim();

    private static Encoding Of(FileEncoding encoding) => encoding switch
    {
        FileEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        FileEncoding.Iso885915 => CodePagesEncodingProvider.Instance.GetEncoding(28605)!,
        FileEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        FileEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
    };

    private static FileEncoding DetectEncoding(Stream content)
    {
        var buffer = new byte[SampleLength];
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var letters = new char[SampleLength + 2];
        var (isUtf8, hasC1, latin9, previous, first) = (true, false, 0, (byte)0, true);
        for (int read; (read = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0; first = false)
        {
            var bytes = buffer.AsSpan(0, read);
            if (first && Utf16(bytes) is { } wide) return wide;
            if (isUtf8)
            {
                try
                {
                    decoder.GetChars(bytes, letters, flush: read < buffer.Length);
                }
                catch (DecoderFallbackException)
                {
                    isUtf8 = false;
                }
            }

            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] is >= 0x80 and <= 0x9F) hasC1 = true;
                else if (bytes[i] is 0xA6 or 0xA8 or 0xB4 or 0xB8 or 0xBC or 0xBD or 0xBE && IsLetter(i == 0 ? previous : bytes[i - 1])) latin9++;
            }

            previous = bytes[^1];
        }

        return isUtf8 ? FileEncoding.Utf8 : hasC1 || latin9 == 0 ? FileEncoding.Windows1252 : FileEncoding.Iso885915;
    }

    private static bool IsLetter(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or >= 0xC0;

    /// <summary>By its mark; without one, by zeros that stand at every other place.</summary>
    private static FileEncoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return FileEncoding.Utf16LittleEndian;
        if (bytes is [0xFE, 0xFF, ..]) return FileEncoding.Utf16BigEndian;
        var (even, odd) = (0, 0);
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return odd > sample.Length / 4 && even == 0 ? FileEncoding.Utf16LittleEndian
            : even > sample.Length / 4 && odd == 0 ? FileEncoding.Utf16BigEndian
            : null;
    }

    /// <summary>The one that cuts the first lines into the most equal numbers of columns, the more the better.</summary>
    private static char DetectSeparator(Stream content, FileEncoding encoding)
    {
        using var reader = Open(content, encoding);
        var letters = new char[SampleLength];
        var sample = new string(letters, 0, reader.ReadBlock(letters, 0, letters.Length));
        var declared = sample.TrimStart('\uFEFF', '"');
        if (declared.StartsWith(ExcelSeparator, StringComparison.OrdinalIgnoreCase) && declared.Length > ExcelSeparator.Length
            && TableFormat.Separators.Contains(declared[ExcelSeparator.Length])) return declared[ExcelSeparator.Length];
        return TableFormat.Separators.MaxBy(separator => Score(sample, separator));
    }

    private static double Score(string sample, char separator)
    {
        var records = new CsvRecords(new StringReader(sample), separator);
        var counts = new List<int>();
        while (counts.Count < SampleRecords && records.Next() is { } record)
        {
            if (!record.IsBlank && record.Trouble is null) counts.Add(record.Fields.Count);
        }

        if (counts.Count == 0 || counts[0] < 2) return 0;
        return counts.Count(c => c == counts[0]) / (double)counts.Count * (1 + Math.Log(counts[0]));
    }
}
