using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Tests;

public sealed class Tables_on_paper
{
    [Fact]
    public void repeat_caption_and_header_on_every_page_and_keep_every_row_once()
    {
        using var pdf = new PdfText(Samples.Report(Samples.Candidates(5000)).Rendered(ReportFormat.Pdf));

        pdf.Pages.Count.ShouldBeGreaterThan(80);
        foreach (var page in pdf.Pages)
        {
            var letters = PdfText.Tight(string.Concat(page.Letters.Select(letter => letter.Value)));
            letters.ShouldContain("NomReçueleÉtapeNoteAdéquation");
            if (page.Number > 1) letters.ShouldContain("Candidaturesparordred’arrivée(suite)");
        }

        var all = pdf.Letters;
        for (var i = 1; i <= 5000; i++) Count(all, $"n{i}n").ShouldBe(1, $"row {i}");
    }

    [Fact]
    public void never_part_a_row_that_a_page_can_take()
    {
        var rows = Enumerable.Range(0, 60).Select(i => new Row($"début{i}d " + string.Join(' ', Enumerable.Repeat("texte", 40)) + $" fin{i}f", "x"));
        using var pdf = new PdfText(Samples.Report(new Table("Textes", [Column.Text("Texte"), Column.Text("Autre")], [.. rows])).Rendered(ReportFormat.Pdf));

        foreach (var i in Enumerable.Range(0, 60))
        {
            pdf.Texts.ShouldContain(page => page.Contains($"début{i}d") && page.Contains($"fin{i}f"), $"row {i} on one page");
        }
    }

    [Fact]
    public void part_a_row_taller_than_a_page_between_its_lines()
    {
        var words = Enumerable.Range(0, 6000).Select(i => $"m{i}m").ToList();
        using var pdf = new PdfText(Samples.Report(new Table("Long", [Column.Text("Texte"), Column.Text("Autre")], [new Row(string.Join(' ', words), "court")])).Rendered(ReportFormat.Pdf));

        pdf.Pages.Count.ShouldBeGreaterThan(3);
        var all = pdf.Letters;
        words.ShouldAllBe(word => all.Contains(word));
    }

    [Fact]
    public void break_a_word_wider_than_its_column_and_lose_none_of_it()
    {
        var word = string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i % 26))));
        using var pdf = new PdfText(Samples.Report(new Table("Mots", [Column.Text("Mot"), Column.Number("Nombre")], [new Row(word, 1)])).Rendered(ReportFormat.Pdf));

        pdf.Letters.ShouldContain(word);
        pdf.Pages[0].Letters.Max(letter => letter.BoundingBox.Right).ShouldBeLessThan(pdf.Pages[0].Width - 40);
    }

    [Fact]
    public void keep_rows_under_one_cell_together_and_say_it_once()
    {
        var rows = Enumerable.Range(0, 200).Select(i => new Row($"groupe{i / 7}g", $"n{i}n", string.Join(' ', Enumerable.Repeat("mot", 1 + (i % 30)))));
        using var pdf = new PdfText(Samples.Report(new Table("Groupes", [Column.Text("Groupe", 1) with { IsMerged = true }, Column.RowHeader("Nom", 1), Column.Text("Texte", 3)], [.. rows])).Rendered(ReportFormat.Pdf));

        for (var group = 0; group <= 199 / 7; group++)
        {
            Count(pdf.Letters, $"groupe{group}g").ShouldBe(1);
            var page = pdf.Texts.Single(text => text.Contains($"groupe{group}g"));
            for (var i = group * 7; i < Math.Min(200, (group + 1) * 7); i++) page.ShouldContain($"n{i}n");
        }
    }

    [Fact]
    public void say_a_cell_again_on_each_row_where_no_page_takes_all_it_covers()
    {
        var rows = Enumerable.Range(0, 120).Select(i => new Row("mêmegroupe", $"n{i}n"));
        using var pdf = new PdfText(Samples.Report(new Table("Groupes", [Column.Text("Groupe") with { IsMerged = true }, Column.Text("Nom")], [.. rows])).Rendered(ReportFormat.Pdf));

        Count(pdf.Letters, "mêmegroupe").ShouldBe(120);
        for (var i = 0; i < 120; i++) Count(pdf.Letters, $"n{i}n").ShouldBe(1);
    }

    [Fact]
    public void merge_what_repeats_but_neither_blanks_nor_totals()
    {
        var table = new Table("t", [Column.Text("a") with { IsMerged = true }, Column.Number("b")], [new Row("x", 1), new Row("x", 2), new Row("", 3), new Row("", 4), new Row("y", 5), new Row("y", 6) { IsTotal = true }, new Row("x", 7)]);

        table.Spans.ShouldBe([2, 0, 1, 1, 1, 1, 1]);
    }

    [Fact]
    public void lie_on_their_side_when_they_need_the_width()
    {
        var columns = Enumerable.Range(1, 14).Select(i => Column.Number($"Indicateur{i}")).ToList();
        using var pdf = new PdfText(Samples.Report(new Table("Large", columns, [new Row([.. columns.Select((_, i) => (Cell)(i * 1000))])])).Rendered(ReportFormat.Pdf));

        pdf.Pages[0].Width.ShouldBeGreaterThan(pdf.Pages[0].Height);
    }

    [Fact]
    public void without_rows_say_so()
    {
        using var pdf = new PdfText(Samples.Report(Samples.Candidates(0)).Rendered(ReportFormat.Pdf));

        pdf.Text.ShouldContain("Aucune ligne.");
    }

    [Fact]
    public void keep_their_heading_and_the_line_that_leads_to_them_with_them()
    {
        foreach (var lines in Enumerable.Range(0, 14).Select(i => 20 + (2 * i)))
        {
            var filler = new Paragraph(string.Join('\n', Enumerable.Range(0, lines).Select(i => $"ligne {i}")));
            using var pdf = new PdfText(Samples.Report(filler, new Heading("TitreSuivi"), new Paragraph("Une phrase y mène."), Samples.Candidates(20)).Rendered(ReportFormat.Pdf));

            pdf.Texts.Single(page => page.Contains("TitreSuivi")).ShouldContain("n1n");
        }
    }

    [Fact]
    public void keep_their_heading_with_them()
    {
        foreach (var lines in Enumerable.Range(0, 14).Select(i => 20 + (2 * i)))
        {
            var filler = new Paragraph(string.Join('\n', Enumerable.Range(0, lines).Select(i => $"ligne {i}")));
            using var pdf = new PdfText(Samples.Report(filler, new Heading("TitreSuivi"), Samples.Candidates(20)).Rendered(ReportFormat.Pdf));

            pdf.Texts.Single(page => page.Contains("TitreSuivi")).ShouldContain("n1n");
        }
    }

    [Fact]
    public void leave_no_note_alone_on_the_next_page_nor_rows_alone_at_the_foot_of_one()
    {
        foreach (var rows in Enumerable.Range(20, 40))
        {
            using var pdf = new PdfText(Samples.Report(Samples.Candidates(rows), new Note("NoteQuiSuit"), new Heading("TitreSuivant"), Samples.Candidates(rows % 2 == 0 ? 20 : 6), new Note("AutreNote")).Rendered(ReportFormat.Pdf));

            var note = pdf.Texts.Single(page => page.Contains("NoteQuiSuit"));
            for (var i = rows - 2; i <= rows; i++) note.ShouldContain($"n{i}n");
            var next = pdf.Texts.Single(page => page.Contains("TitreSuivant"));
            next[next.IndexOf("TitreSuivant", StringComparison.Ordinal)..].ShouldContain("n3n");
        }
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
