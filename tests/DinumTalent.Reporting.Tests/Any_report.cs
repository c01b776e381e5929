using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Charts;
using DinumTalent.Reporting.Pdf.Fonts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using UglyToad.PdfPig.Content;

namespace DinumTalent.Reporting.Tests;

/// <summary>Whatever a report holds, each form of it is a sound document that says all of it.</summary>
public sealed class Any_report
{
    private const double Margin = 47, HeaderHeight = 46, FooterHeight = 50;

    private static readonly ConcurrentDictionary<Rune, bool> Known = new();

    private static readonly Dictionary<string, Report> Odd = new()
    {
        ["nothing"] = Samples.Report(),
        ["tables and charts without data"] = Samples.Report(
            Samples.Candidates(0), new KeyFigures(), new BulletList(), new Chart(ChartKind.Bar, "Rien", "Rien à montrer.", []), new Chart(ChartKind.Line, "Rien", "Rien à montrer.", ["Janvier"])),
        ["one row"] = Samples.Report(Samples.Candidates(1)),
        ["5,000 rows"] = Samples.Report(Samples.Candidates(5000)),
        ["words of 300 letters"] = Samples.Report(
            new Heading(LongWord), new Note(LongWord), BulletList.Of(LongWord), new KeyFigures(new KeyFigure(LongWord, LongWord, LongWord)),
            new Table(LongWord, [Column.Text(LongWord), Column.Number(LongWord)], [new Row(LongWord, LongWord)]), new Chart(ChartKind.Bar, LongWord, LongWord, [LongWord, "a"], new ChartSeries(LongWord, [1, 2]))),
        ["emoji"] = Samples.Report(new Heading("👩‍💻 équipe 🎉"), new Table("🎉", [Column.Text("👩‍💻")], [new Row("🇫🇷 👍🏽")]), new Chart(ChartKind.Funnel, "🎉", "🎉", ["👍🏽"], new ChartSeries("🎉", [1]))),
        ["text read from the right"] = Samples.Report(new Heading("مرحبا بالعالم"), new Paragraph("abc שלום 123 עולם"), new Table("שלום", [Column.Text("שלום")], [new Row("Mme فاطمة الزهراء (12)")])),
        ["all cells masked"] = Samples.Report(
            new KeyFigures(new KeyFigure("Agents", Cell.Masked)), new Table("Masqué", [Column.RowHeader("Groupe"), Column.Number("Agents")], [new Row(Cell.Masked, Cell.Masked), new Row(Cell.Masked, Cell.Masked) { IsTotal = true }]),
            new Chart(ChartKind.Step, "Masqué", "Rien à montrer.", ["a", "b"], new ChartSeries("s", [Cell.Masked, Cell.Masked]))),
        ["charts of zeros"] = Samples.Report([.. Enum.GetValues<ChartKind>().Select(kind => new Chart(kind, $"Zéros {kind}", "Rien que des zéros.", ["a", "b"], new ChartSeries("s", [0, 0]), new ChartSeries("t", [0, 0])))]),
    };

    private static string LongWord => string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i % 26))));

    [Fact]
    public void loses_no_text_on_paper_and_draws_none_outside_the_page() => RandomReports.Any.Each(IsWholeOnPaper, 40);

    [Fact]
    public void tears_no_row_and_keeps_every_cell_in_its_box() => RandomReports.ManyRows.Each(
        table =>
        {
            using var pdf = new PdfText(Samples.Report(new PageBreak(), table).Rendered(ReportFormat.Pdf));

            // Letter by letter, in the order drawn: every cell once and whole, nothing else but the head on each page.
            var cells = table.Rows.SelectMany((row, r) => row.Cells.Select((cell, c) => (Row: r, Column: c, Text: Shown(cell.Display)))).ToList();
            var owners = cells.SelectMany(cell => Enumerable.Repeat((cell.Row, cell.Column), cell.Text.Length)).ToList();
            var read = new StringBuilder();
            var boxes = new List<(int Page, int Row, int Column, Letter Letter)>();
            foreach (var page in pdf.Pages.Skip(1))
            {
                var body = Body(page).Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
                var head = Shown(page.Number == 2 ? table.Caption : table.Caption + " (suite)") + string.Concat(table.Columns.Select(column => Shown(column.Title)));
                string.Concat(body.Select(letter => Written(letter.Value))).ShouldStartWith(head);
                foreach (var letter in body.Skip(Units(body, head.Length)))
                {
                    var (row, column) = owners[Math.Min(read.Length, owners.Count - 1)];
                    boxes.Add((page.Number, row, column, letter));
                    read.Append(Written(letter.Value));
                }
            }

            read.ToString().ShouldBe(string.Concat(cells.Select(cell => cell.Text)));
            boxes.GroupBy(box => box.Row).ShouldAllBe(row => row.Select(box => box.Page).Distinct().Count() == 1);
            foreach (var page in boxes.GroupBy(box => box.Page))
            {
                var columns = page.GroupBy(box => box.Column).OrderBy(group => group.Key).Select(group => (Left: group.Min(box => Left(box.Letter)), Right: group.Max(box => Right(box.Letter)))).ToList();
                foreach (var (left, right) in columns.Zip(columns.Skip(1))) left.Right.ShouldBeLessThan(right.Left + 0.5);
                var rows = page.GroupBy(box => box.Row).OrderBy(group => group.Key).Select(group => (Top: group.Max(box => box.Letter.Location.Y), Bottom: group.Min(box => box.Letter.Location.Y))).ToList();
                foreach (var (above, below) in rows.Zip(rows.Skip(1))) above.Bottom.ShouldBeGreaterThan(below.Top + 10);
            }
        },
        25);

    [Fact]
    public void is_a_sound_workbook_sound_lines_and_sound_pictures() => RandomReports.Any.Each(IsSoundInFiles, 25);

    public static TheoryData<string> Unexpected => [.. Odd.Keys];

    [Theory]
    [MemberData(nameof(Unexpected))]
    public void stands_what_nobody_expects(string holding)
    {
        var report = Odd[holding];
        IsWholeOnPaper(report);
        IsSoundInFiles(report);
    }

    [Fact]
    public void is_a_file_that_a_checker_of_pdf_finds_no_fault_with()
    {
        if (!File.Exists("/usr/bin/qpdf")) return;

        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var files = RandomReports.Any.Some(12).Append(Samples.Whole()).Select((report, i) =>
            {
                var path = Path.Combine(folder.FullName, $"{i}.pdf");
                File.WriteAllBytes(path, report.Rendered(ReportFormat.Pdf));
                return path;
            }).ToList();

            foreach (var file in files) Checked(file).ShouldContain("No syntax or stream encoding errors found");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void IsWholeOnPaper(Report report)
    {
        using var pdf = new PdfText(report.Rendered(ReportFormat.Pdf));

        var letters = pdf.Pages.SelectMany(Body).ToList();
        foreach (var page in pdf.Pages) Within(page, Body(page));
        var stream = Written(string.Concat(letters.Select(letter => letter.Value)));
        var found = Histogram(stream);
        string[] head = [report.Title, report.Scope ?? "", report.Organisation];

        // A row taller than a page goes on in slices, in which its cells interleave: of tables, every letter is counted.
        var flowing = head.Concat(report.Blocks.Where(block => block is not Table and not Chart).SelectMany(Texts)).Select(Shown);
        foreach (var text in flowing.Where(text => text.Length > 0 && !IsReadFromRight(text))) stream.ShouldContain(text, Case.Sensitive);
        var expected = head.Concat(report.Blocks.SelectMany(Texts)).Select(Shown).ToList();

        // The joined forms of Arabic letters have no letter of their own in the file: the reader finds those another way.
        foreach (var (letter, count) in Histogram(string.Concat(expected)).Where(letter => letter.Key is < 0x0600 or > 0x06FF)) found.GetValueOrDefault(letter).ShouldBeGreaterThanOrEqualTo(count, $"U+{letter:X4} {char.ConvertFromUtf32(letter)}");
    }

    private static void IsSoundInFiles(Report report)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(report.Rendered(ReportFormat.Xlsx)), isEditable: false);
        new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
        workbook.WorkbookPart!.WorksheetParts.Count().ShouldBe(report.Tables.Count() + 1);

        var files = Lines(report.Rendered(ReportFormat.Csv), report.Tables.Count() == 1);
        foreach (var (table, lines) in report.Tables.Zip(files))
        {
            lines[0].Count.ShouldBe(table.Columns.Count);
            for (var i = 0; i < table.Rows.Count; i++) lines[i + 1].Count.ShouldBe(table.Columns.Count);
            lines[table.Rows.Count + 1].ShouldBe([""]);
        }

        foreach (var chart in report.Blocks.OfType<Chart>()) XDocument.Parse(ChartSvg.Write(chart, "x"));
    }

    private static string Checked(string path)
    {
        using var qpdf = Process.Start(new ProcessStartInfo("/usr/bin/qpdf", ["--check", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = qpdf.StandardOutput.ReadToEnd() + qpdf.StandardError.ReadToEnd();
        qpdf.WaitForExit();
        return said;
    }

    /// <summary>What is drawn between the running header and the footer.</summary>
    private static IEnumerable<Letter> Body(Page page) => page.Letters
        .Where(letter => letter.Location.Y > FooterHeight && (page.Number == 1 || letter.Location.Y < page.Height - HeaderHeight));

    private static void Within(Page page, IEnumerable<Letter> letters)
    {
        foreach (var letter in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)))
        {
            if (Left(letter) > Margin && Right(letter) < page.Width - Margin && letter.Location.Y > 56 && letter.Location.Y < page.Height - 40) continue;
            Assert.Fail($"'{letter.Value}' at {letter.Location} of page {page.Number}: {LineOf(page, letter)}");
        }
    }

    private static string LineOf(Page page, Letter letter) => string.Concat(page.Letters.Where(other => Math.Abs(other.Location.Y - letter.Location.Y) < 0.1).Select(other => other.Value));

    private static double Left(Letter letter) => Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);

    private static double Right(Letter letter) => Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);

    // How many letters make up that many characters: one may stand for several.
    private static int Units(List<Letter> letters, int characters)
    {
        var count = 0;
        for (var length = 0; length < characters; count++) length += Written(letters[count].Value).Length;
        return count;
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => paragraph.Runs.Select(run => run.Text),
        BulletList list => list.Items.SelectMany(Texts),
        Note note => Texts(note.Text),
        KeyFigures figures => figures.Figures.SelectMany(figure => new[] { figure.Label, figure.Value.Display, figure.Definition ?? "" }),
        Table table => table.Columns.Select(column => column.Title).Append(table.Caption).Concat(table.Rows.SelectMany((row, r) => row.Cells.Where((_, c) => !table.Columns[c].IsMerged || table.Spans[r] > 0)).Select(cell => cell.Display)),
        Chart chart => Texts(chart.Data).Append(chart.Description),
        _ => [],
    };

    /// <summary>How a text stands on paper, its white space left out: what has no shape is gone, what no font has is the sign for that.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.Normalized().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format) continue;
            shown.Append(Known.GetOrAdd(rune, IsKnown) ? rune.ToString() : "\uFFFD");
        }

        return Apart(shown.ToString());
    }

    private static bool IsKnown(Rune rune) => FontLibrary.Shared[FontStyle.Regular].ToArray().Any(face => face.Has(rune)) || FontLibrary.Shared[FontStyle.Bold].ToArray().Any(face => face.Has(rune));

    private static string Written(string text) => Apart(PdfText.Tight(text.Normalized()));

    // Accents apart from their letters: else one at the end of a text would go with whatever stands before it.
    private static string Apart(string text) => text.Normalize(NormalizationForm.FormD);

    private static bool IsReadFromRight(string text) => text.Any(c => c is >= '\u0590' and <= '\u06FF' or >= '\uFB1D' and <= '\uFEFC');

    private static Dictionary<int, int> Histogram(string text) =>
        text.EnumerateRunes().GroupBy(rune => rune.Value).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The lines of each file, each line its fields.</summary>
    private static IEnumerable<List<List<string>>> Lines(byte[] file, bool isSingle)
    {
        if (isSingle) return [Fields(Encoding.UTF8.GetString(file))];
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return Fields(reader.ReadToEnd());
        })];
    }

    /// <summary>RFC 4180 with semicolons, read by hand.</summary>
    private static List<List<string>> Fields(string text)
    {
        var (lines, line, field, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted || c is not (';' or '\r' or '\n')) field.Append(c);
            else if (c == ';' || c == '\n')
            {
                line.Add(field.ToString());
                field.Clear();
                if (c == ';') continue;
                lines.Add(line);
                line = [];
            }
        }

        return lines;
    }
}

internal static class NormalizedText
{
    /// <summary>Composed; lone halves of surrogates, which no form has, become the sign for an unknown character.</summary>
    public static string Normalized(this string text) => string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormC);
}
