using System.Globalization;
using System.Text;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>A one-page CV as a small, valid PDF: enough to be opened, read and searched.</summary>
internal static class DemoCv
{
    public static byte[] Write(string name, string title, IEnumerable<string> lines)
    {
        var text = new StringBuilder("BT /F2 20 Tf 60 780 Td (").Append(Escape(name)).Append(") Tj /F1 13 Tf 0 -24 Td (").Append(Escape(title)).Append(") Tj /F1 11 Tf 0 -16 Td");
        foreach (var line in lines) text.Append(" 0 -18 Td (").Append(Escape(line)).Append(") Tj");
        text.Append(" ET");

        var objects = new[]
        {
            "<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            $"<< /Length {Encoding.Latin1.GetByteCount(text.ToString())} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(Encoding.Latin1.GetByteCount(file.ToString()));
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = Encoding.Latin1.GetByteCount(file.ToString());
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>What the standard fonts lack becomes its plain letter.</summary>
    private static string Escape(string text)
    {
        var plain = string.Concat(text.Select(c => c switch
        {
            '’' => "'",
            'œ' => "oe",
            '–' or '—' => "-",
            _ when c < 256 => c.ToString(),
            _ => Domain.Common.FoldedText.Fold(c.ToString()),
        }));
        return plain.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
    }
}
