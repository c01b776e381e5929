using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>A CV as candidates send them, and reading of what comes back.</summary>
internal static class Cv
{
    public const string FileName = "CV Inès Carpentier.pdf";

    public static byte[] Of(string name, params string[] lines)
    {
        using var document = new PdfDocumentBuilder();
        var (bold, plain) = (document.AddStandard14Font(Standard14Font.HelveticaBold), document.AddStandard14Font(Standard14Font.Helvetica));
        var page = document.AddPage(PageSize.A4);
        page.AddText(name, 20, new PdfPoint(60, 770), bold);
        for (var i = 0; i < lines.Length; i++) page.AddText(lines[i], 11, new PdfPoint(60, 730 - (18 * i)), plain);
        return document.Build();
    }

    /// <summary>All words of a PDF, with single spaces.</summary>
    public static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join(' ', document.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
    }
}
