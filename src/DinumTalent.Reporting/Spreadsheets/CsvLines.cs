using System.Buffers;
using System.Text;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>Writes fields of RFC 4180 between semicolons, in UTF-8 with a byte order mark; the stream stays open.</summary>
internal sealed class CsvLines(Stream output) : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n\t'");

    private readonly StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
    private bool started;

    public void Write(string field)
    {
        if (started) writer.Write(';');
        started = true;
        if (field.AsSpan().IndexOfAny(Quoted) < 0 && !field.StartsWith(' ') && !field.EndsWith(' '))
        {
            writer.Write(field);
            return;
        }

        writer.Write('"');
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    public void EndLine()
    {
        writer.Write("\r\n");
        started = false;
    }

    public void Dispose() => writer.Dispose();
}
