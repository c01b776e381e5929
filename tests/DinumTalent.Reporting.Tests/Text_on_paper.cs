using System.Text;
using CsCheck;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;

namespace DinumTalent.Reporting.Tests;

public sealed class Text_on_paper
{
    public static TheoryData<string> Names => [.. Samples.Names, "Ἀλέξανδρος", "Nguye\u0302\u0303n", "Ðặng Đình", "Ħamrun Ġgantija", "Ştefan Țepeș", "Ærøskøbing", "𝐀lpha"[2..]];

    [Theory]
    [MemberData(nameof(Names))]
    public void keeps_the_names_of_people(string name)
    {
        using var pdf = new PdfText(Samples.Report(new Paragraph(name)).Rendered(ReportFormat.Pdf));

        pdf.Letters.Normalize(NormalizationForm.FormC).ShouldContain(PdfText.Tight(name).Normalize(NormalizationForm.FormC));
    }

    [Fact]
    public void shows_that_a_letter_is_in_no_font()
    {
        using var pdf = new PdfText(Samples.Report(new Paragraph("avant 王 après")).Rendered(ReportFormat.Pdf));

        pdf.Pages[0].Letters.Select(letter => letter.Value).ShouldContain(value => value == "\uFFFD" || value == "王");
        pdf.Text.ShouldContain("après");
    }

    [Fact]
    public void respects_spaces_that_do_not_break()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"mot{i}\u00A0%") );
        using var pdf = new PdfText(Samples.Report(new Paragraph(text)).Rendered(ReportFormat.Pdf));

        foreach (var sign in pdf.Pages[0].Letters.Where(letter => letter.Value == "%")) sign.Location.X.ShouldBeGreaterThan(60);
    }

    /// <summary>Some pairs of letters stand further apart side by side than each has room by itself.</summary>
    [Theory]
    [InlineData("oevxgtmgikypwuwrtzfvuoqwtuaxtzawfteuukrs")]
    [InlineData("AVATAWKOYO")]
    [InlineData("ffiflffrj")]
    public void breaks_a_word_by_the_room_that_its_letters_take_together(string letters)
    {
        var word = string.Concat(Enumerable.Repeat(letters, 12));
        using var pdf = new PdfText(Samples.Report([.. Enumerable.Range(0, letters.Length).SelectMany(from => new Block[]
        {
            new Heading(word[from..], 1), new Paragraph(word[from..]), new Note(word[from..]), new Paragraph(Run.Bold(word[from..])), new Paragraph(Run.Italic(word[from..])),
        })]).Rendered(ReportFormat.Pdf));

        foreach (var page in pdf.Pages) page.Letters.Max(letter => letter.EndBaseLine.X).ShouldBeLessThan(page.Width - 47);
    }

    [Fact]
    public void stands_from_the_right_where_it_is_read_from_the_right()
    {
        using var pdf = new PdfText(Samples.Report(new Paragraph("avant שלום (12) עולם après")).Rendered(ReportFormat.Pdf));

        // First word, number and second word from the right; the French around them stays where it is.
        var line = pdf.Pages[0].Letters.Where(l => l.StartBaseLine.Y == pdf.Pages[0].Letters.First(s => s.Value == "ש").StartBaseLine.Y).ToList();
        double At(string letter) => line.First(l => l.Value == letter).StartBaseLine.X;
        At("ש").ShouldBeGreaterThan(At("("));
        At("(").ShouldBeGreaterThan(At("ע"));
        At("ע").ShouldBeGreaterThan(At("v"));
        At("p").ShouldBeGreaterThan(At("ש"));
    }

    [Theory]
    [InlineData(" !")]
    [InlineData(" ;")]
    [InlineData(" »")]
    public void never_begins_a_line_with_high_punctuation(string sign)
    {
        var text = string.Join(' ', Enumerable.Range(0, 80).Select(i => new string('m', 1 + (i % 9)) + sign));
        using var pdf = new PdfText(Samples.Report(new Paragraph(text)).Rendered(ReportFormat.Pdf));

        var signs = pdf.Pages[0].Letters.Where(letter => letter.Value == sign.Trim()).ToList();
        signs.Count.ShouldBe(80);
        signs.ShouldAllBe(letter => letter.Location.X > 52);
    }

    [Fact]
    public void goes_over_as_many_pages_as_it_needs()
    {
        var words = Enumerable.Range(0, 4000).Select(i => $"p{i}p").ToList();
        using var pdf = new PdfText(Samples.Report(new Note(string.Join(' ', words.Take(2000))), new Paragraph(string.Join(' ', words.Skip(2000)))).Rendered(ReportFormat.Pdf));

        var all = pdf.Letters;
        words.ShouldAllBe(word => all.Contains(word));
    }

    [Fact]
    public void is_never_lost_whatever_it_is()
    {
        var letters = Gen.OneOf(
            Gen.Char['a', 'z'], Gen.Char['À', 'ſ'], Gen.Char['Α', 'Ρ'], Gen.Char['А', 'я'], Gen.Char['Ạ', 'ỹ'], Gen.Char['!', '~'],
            Gen.Const(' '), Gen.Const(' '), Gen.Const('\n'), Gen.Const('\u00A0'), Gen.Const('\u202F'));
        var texts = Gen.String[letters, 0, 400].Array[1, 6];

        texts.Sample(
            parts =>
            {
                Block[] blocks =
                [
                    new Heading(parts[0]), new Paragraph([.. parts.Select((part, i) => new Run(part) { IsBold = i % 2 == 0, IsItalic = i % 3 == 0 })]),
                    BulletList.Of(parts), new Note(parts[0]), new KeyFigures(new KeyFigure(parts[0], parts[^1], parts[0])),
                    new Table("T", [Column.Text("A"), Column.Text("B", 1)], [.. parts.Select(part => new Row(part, 1))]),
                ];
                using var pdf = new PdfText(Samples.Report(blocks).Rendered(ReportFormat.Pdf));

                // Letter by letter, as lines of two columns interleave.
                var expected = Histogram(string.Concat(blocks.SelectMany(TextOf)));
                var found = Histogram(pdf.Letters);
                foreach (var (letter, count) in expected) found.GetValueOrDefault(letter).ShouldBeGreaterThanOrEqualTo(count, $"'{letter}' U+{(int)letter:X4}");
            },
            iter: 40, threads: 1);
    }

    [Fact]
    public void is_set_in_a_font_unwrapped_from_its_package()
    {
        // A WOFF of one stored and one compressed table, by hand.
        var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true)) zlib.Write(new byte[400]);
        var woff = new byte[44 + 40 + 8 + packed.Length];
        void Put(int at, uint value) => System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(woff.AsSpan(at), value);
        Put(0, 0x774F4646); Put(4, 0x00010000); Put(12, 2 << 16); Put(16, 12 + 32 + 8 + 400);
        Put(44, 0x61616161); Put(48, 84); Put(52, 8); Put(56, 8); Put(60, 1);
        Put(64, 0x62626262); Put(68, 92); Put(72, (uint)packed.Length); Put(76, 400); Put(80, 2);
        woff[84] = 7;
        packed.ToArray().CopyTo(woff, 92);

        var font = Woff.Unwrap(woff);

        font.Length.ShouldBe(452);
        font[44].ShouldBe((byte)7);
        Should.Throw<InvalidDataException>(() => Woff.Unwrap(new byte[100]));
    }

    private static IEnumerable<string> TextOf(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => paragraph.Runs.Select(run => run.Text),
        BulletList list => list.Items.SelectMany(TextOf),
        Note note => TextOf(note.Text),
        KeyFigures figures => figures.Figures.SelectMany(figure => new[] { figure.Label, figure.Value.Display, figure.Definition ?? "" }),
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Display),
        _ => [],
    };

    private static Dictionary<char, int> Histogram(string text) =>
        PdfText.Tight(text.Normalize(NormalizationForm.FormC)).GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
}
