using DinumTalent.Application.Reports.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Alignment = DocumentFormat.OpenXml.Spreadsheet.Alignment;
using Cell = DinumTalent.Application.Reports.Model.Cell;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>The cell formats of a workbook, by index.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0, Wrapped = 1, Integer = 2, Decimal = 3, Percentage = 4, Date = 5, Link = 6, Muted = 7;

    /// <summary>Added to any of the above: the same in bold.</summary>
    public const uint Bold = 8;

    public const uint Header = 16, Title = 17;

    public static uint Of(Cell cell) => cell switch
    {
        IntegerCell => Integer,
        DecimalCell => Decimal,
        PercentageCell => Percentage,
        DateCell => Date,
        LinkCell => Link,
        MaskedCell or NotMeasuredCell => Muted,
        _ => Wrapped,
    };

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(
            Pattern(164, "#,##0"), Pattern(165, "#,##0.0##"), Pattern(166, "0.0%"), Pattern(167, "dd/mm/yyyy")) { Count = 4 },
        new Fonts(
            Font(), Font(bold: true), Font(colour: "FF000091", underlined: true), Font(colour: "FF666666"),
            Font(bold: true, size: 16)) { Count = 5 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE3E3FD" }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            [.. Row(bold: false), .. Row(bold: true), Format(font: 1, fill: 2, wrap: true), Format(font: 4)]) { Count = 18 });

    private static IEnumerable<OpenXmlElement> Row(bool bold)
    {
        var font = bold ? 1U : 0U;
        yield return Format(font);
        yield return Format(font, wrap: true);
        yield return Format(font, number: 164);
        yield return Format(font, number: 165);
        yield return Format(font, number: 166);
        yield return Format(font, number: 167);
        yield return Format(2);
        yield return Format(3);
    }

    private static CellFormat Format(uint font, uint fill = 0, uint number = 0, bool wrap = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            FontId = font, FillId = fill, BorderId = 0, FormatId = 0, NumberFormatId = number,
            ApplyFont = true, ApplyFill = fill != 0, ApplyNumberFormat = number != 0, ApplyAlignment = true,
        };

    private static NumberingFormat Pattern(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(bool bold = false, double size = 11, string colour = "FF161616", bool underlined = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (underlined) font.Append(new Underline());
        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Marianne" });
        return font;
    }
}
