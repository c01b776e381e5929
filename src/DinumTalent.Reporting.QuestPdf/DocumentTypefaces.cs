using DinumTalent.Reporting.Pdf.Fonts;
using QuestPDF.Drawing;

namespace DinumTalent.Reporting.QuestPdf;

/// <summary>Hands the library the fonts of our documents, once: it keeps them for the whole process.</summary>
internal static class DocumentTypefaces
{
    private static readonly Lazy<bool> Registered = new(() =>
    {
        foreach (var (family, file) in FontLibrary.Files()) FontManager.RegisterFontWithCustomName(family, new MemoryStream(file));
        return true;
    });

    public static void Register() => _ = Registered.Value;
}
