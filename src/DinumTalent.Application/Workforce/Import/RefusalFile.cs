using System.Globalization;
using System.Text;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>Refused lines and remarks as a file that a spreadsheet opens: UTF-8 with its mark, semicolons.</summary>
public static class RefusalFile
{
    /// <summary>What a spreadsheet would take for the beginning of a formula.</summary>
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public static Task WriteHeader(TextWriter output) => output.WriteAsync("Ligne;Suite;Colonne;Valeur;Motif\r\n");

    public static Task Write(TextWriter output, ImportIssueRow row) => output.WriteAsync(string.Join(';',
        row.Line.ToString(CultureInfo.InvariantCulture), row.IsWarning ? "importée, à vérifier" : "refusée", Field(row.Column), Field(row.Value), Field(row.Message)) + "\r\n");

    private static string Field(string text)
    {
        var safe = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
