using System.Globalization;
using DinumTalent.Application.Reports.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DinumTalent.Application.Reports.Model.Cell;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;
using Table = DinumTalent.Application.Reports.Model.Table;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>Streams one sheet, row by row; nothing of it is kept but the links.</summary>
internal sealed class SheetWriter : IDisposable
{
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly WorksheetPart part;
    private readonly OpenXmlWriter writer;
    private readonly List<(string Reference, string Id)> links = [];
    private readonly Dictionary<Uri, string> targets = [];
    private int row;

    public SheetWriter(WorksheetPart part, IReadOnlyList<double> widths, bool frozenHeader)
    {
        this.part = part;
        writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = frozenHeader };
        if (frozenHeader)
        {
            view.Append(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        writer.WriteElement(new SheetViews(view));
        writer.WriteElement(new Columns(widths.Select((width, i) => new Column
        {
            Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
    }

    /// <summary>Writes a table: header, rows, a filter over both.</summary>
    public static void Write(WorksheetPart part, Table table, CancellationToken cancellationToken)
    {
        using var sheet = new SheetWriter(part, [.. table.Columns.Select((_, i) => Width(table, i))], frozenHeader: true);
        sheet.WriteRow([.. table.Columns.Select(column => (Cell.Text(column.Title), WorkbookStyles.Header))]);
        foreach (var row in table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sheet.WriteRow([.. row.Cells.Select(cell => (cell, WorkbookStyles.Of(cell) + (row.IsTotal ? WorkbookStyles.Bold : 0)))]);
        }

        sheet.End($"A1:{Reference(table.Columns.Count - 1, Math.Max(table.Rows.Count + 1, 2))}");
    }

    public void WriteRow(params IReadOnlyList<(Cell Value, uint Style)> cells)
    {
        row++;
        writer.WriteStartElement(new Row { RowIndex = (uint)row });
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Value is not EmptyCell) writer.WriteElement(ToXlsx(cells[i].Value, Reference(i, row), cells[i].Style));
        }

        writer.WriteEndElement();
    }

    public void SkipRow() => row++;

    public void End(string? filter = null)
    {
        writer.WriteEndElement();
        if (filter is not null) writer.WriteElement(new AutoFilter { Reference = filter });
        if (links.Count > 0) writer.WriteElement(new Hyperlinks(links.Select(link => new Hyperlink { Reference = link.Reference, Id = link.Id })));
        writer.WriteEndElement();
    }

    public void Dispose() => writer.Dispose();

    private XlsxCell ToXlsx(Cell cell, string reference, uint style)
    {
        var xlsx = new XlsxCell { CellReference = reference, StyleIndex = style };
        switch (cell)
        {
            case IntegerCell integer: Number(integer.Value.ToString(CultureInfo.InvariantCulture)); break;
            case DecimalCell number: Number(number.Value.ToString(CultureInfo.InvariantCulture)); break;
            case PercentageCell share: Number(share.Value.Ratio.ToString(CultureInfo.InvariantCulture)); break;
            // Spreadsheets count days from 1900 on: an earlier one stays text.
            case DateCell { Value.Year: >= 1901 } day: Number((day.Value.DayNumber - Epoch.DayNumber).ToString(CultureInfo.InvariantCulture)); break;
            default:
                if (cell is LinkCell link) AddLink(reference, link.Target);
                xlsx.DataType = CellValues.InlineString;
                xlsx.InlineString = new InlineString(new Text(SpreadsheetText.Legal(SpreadsheetText.Neutralised(cell.Display))) { Space = SpaceProcessingModeValues.Preserve });
                break;
        }

        return xlsx;

        void Number(string value) => xlsx.CellValue = new CellValue(value);
    }

    private void AddLink(string reference, Uri target)
    {
        if (!target.CanBeFollowed()) return;
        if (!targets.TryGetValue(target, out var id))
        {
            targets[target] = id = $"link{targets.Count + 1}";
            part.AddHyperlinkRelationship(target, isExternal: true, id);
        }

        links.Add((reference, id));
    }

    private static double Width(Table table, int column)
    {
        var longest = table.Rows.Take(200).Select(row => row.Cells[column].Display.Length).Append(table.Columns[column].Title.Length + 3).Max();
        return Math.Clamp(longest + 2, 10, 60);
    }

    private static string Reference(int column, int row)
    {
        var letters = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26) letters = (char)('A' + ((n - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
