using System.Globalization;
using CsCheck;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;

namespace DinumTalent.Reporting.Tests;

/// <summary>Reports as nobody would write them, and as somebody will fill them.</summary>
internal static class RandomReports
{
    private static readonly string[] Sentences =
    [
        "Les candidatures reçues après la date limite ne sont pas comptées.", "« Non mesuré » : rien à compter !", "12\u202F345 personnes, soit 12,5\u00A0%",
        "Peut-être ; sinon, non ?", "https://dinumtalent.test/un/chemin/assez/long?avec=des&parametres=nombreux", "ligne\nautre ligne\n\ndernière", "a", "", " ", "\u00A0\u00A0",
    ];

    private static readonly string[] Odd =
    [
        "👩‍💻 équipe 🎉", "王小明 et 田中", "\u0007bip\u0000", "avant\uD800après", "e\u0301te\u0301", "\u0301accent sans lettre", "fi ffi ﬁ", "\u200Bvide\u200D", "soft\u00ADhyphen",
    ];

    private static readonly string[] RightToLeft = ["مرحبا بالعالم", "שלום עולם", "Mme فاطمة الزهراء (12)", "abc שלום 123"];

    private static readonly Gen<string> Word = Gen.OneOf(
        OneOf(Samples.Names), OneOf("Nguye\u0302\u0303n Thi\u0323 A\u0301nh", "Ðặng Đình", "Trần Quốc Tuấn"),
        Gen.String[Gen.Char['a', 'z'], 1, 12], Gen.String[Gen.Char['À', 'ſ'], 1, 12]);

    /// <summary>Whatever a field can hold, read from left to right.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (6, Word), (4, OneOf(Sentences)), (2, OneOf(Odd)),
        (2, Word.Array[5, 60].Select(words => string.Join(' ', words))),
        (2, Gen.String[Gen.Char['a', 'z'], 300, 300]), (1, Gen.Int[10, 400].Select(i => string.Concat(Enumerable.Repeat("mot-composé/", i / 10)))));

    private static readonly Gen<string> AnyText = Gen.Frequency((8, Text), (1, OneOf(RightToLeft)));

    private static readonly Gen<Cell> Number = Gen.Frequency(
        (4, Gen.Int[-1_000_000, 100_000_000].Select(i => (Cell)i)), (2, Gen.Const((Cell)0)), (1, Gen.Const(Cell.Masked)), (1, Gen.Const(Cell.NotMeasured)), (1, Gen.Const(Cell.Empty)),
        (2, Gen.Int[-100, 30_000].Select(i => (Cell)new Percentage(i / 1000m))), (2, Gen.Int[0, 10_000].Select(i => Cell.Of(i / 7m, 2))));

    private static readonly Gen<Cell> AnyCell = Gen.Frequency(
        (4, Number), (4, AnyText.Select(Cell.Text)), (1, Gen.Int[0, 3000].Select(i => (Cell)new DateOnly(2020, 1, 1).AddDays(i))),
        (1, AnyText.Select(text => Cell.Link(text.Length == 0 ? "lien" : text, new Uri("https://dinumtalent.test/offres/42")))));

    private static readonly Gen<Run> AnyRun = Gen.Select(AnyText, Gen.Int[0, 4]).Select((text, style) => style switch
    {
        1 => Run.Bold(text), 2 => Run.Italic(text), 3 => Run.Bold(text) with { IsItalic = true }, 4 => Run.Link(text, new Uri("https://dinumtalent.test/")), _ => new Run(text),
    });

    private static readonly Gen<Paragraph> AnyParagraph = AnyRun.Array[0, 5].Select(runs => new Paragraph(runs));

    private static readonly Gen<Table> AnyTable = TableOf(AnyText, AnyCell, Gen.Int[1, 16], Gen.Frequency((4, Gen.Int[0, 6]), (2, Gen.Int[1, 1]), (1, Gen.Int[30, 90])));

    private static readonly Gen<Table> AllMasked = TableOf(Text, Gen.Const(Cell.Masked), Gen.Int[1, 8], Gen.Int[1, 30]);

    private static readonly Gen<Chart> AnyChart = Gen.Select(Gen.Enum<ChartKind>(), AnyText, Gen.Int[0, 30], Gen.Int[0, 7], Gen.Bool).SelectMany((kind, title, labels, series, isZero) =>
        Gen.Select(AnyText.Array[labels], AnyText.Array[series], (isZero ? Gen.Const((Cell)0) : Number).Array[labels].Array[series]).Select((names, captions, values) =>
            new Chart(kind, Named(title), "Ce que dit l’image.", names, [.. values.Select((v, i) => new ChartSeries(captions[i], v))])));

    private static readonly Gen<KeyFigures> AnyFigures = Gen.Select(AnyText, AnyCell, AnyText, Gen.Bool)
        .Select((label, value, definition, hasUnit) => new KeyFigure(label, value, definition) { Unit = hasUnit ? "jours" : null }).Array[0, 7].Select(figures => new KeyFigures(figures));

    private static readonly Gen<Block> AnyBlock = Gen.OneOf(
        Gen.Select(AnyText, Gen.Int[1, 3]).Select((text, level) => (Block)new Heading(text, level)), AnyParagraph.Select(p => (Block)p),
        AnyParagraph.Array[0, 6].Select(items => (Block)new BulletList(items)), AnyParagraph.Select(p => (Block)new Note(p)), AnyFigures.Select(f => (Block)f),
        AnyTable.Select(t => (Block)t), AllMasked.Select(t => (Block)t), AnyChart.Select(c => (Block)c), Gen.Const((Block)new PageBreak()));

    public static readonly Gen<Report> Any = Gen.Select(AnyBlock.Array[0, 7], AnyText, AnyText, AnyText).Select((blocks, title, scope, organisation) =>
        Samples.Report(blocks) with { Title = Named(title), Scope = scope, Organisation = Named(organisation), AccessiblePage = new Uri("https://dinumtalent.test/gestion/rapports/suivi") });

    /// <summary>A table whose rows a page can take, even where a column has room for two letters a line, in words read from left to right that stand in the PDF as they are.</summary>
    public static readonly Gen<Table> ManyRows = TableOf(
        Gen.OneOf(Word, Gen.String[Gen.Char['a', 'z'], 1, 60]),
        Gen.Frequency((3, Number), (4, Word.Select(Cell.Text)), (1, Word.Array[1, 6].Select(words => Cell.Text(string.Join(' ', words)))), (1, Gen.String[Gen.Char['a', 'z'], 60, 60].Select(Cell.Text))),
        Gen.Int[1, 7], Gen.Int[1, 120], mayMerge: false, narrowest: 0.5);

    private static Gen<Table> TableOf(Gen<string> titles, Gen<Cell> cells, Gen<int> columns, Gen<int> rows, bool mayMerge = true, double narrowest = 0.1) =>
        Gen.Select(titles, columns, rows).SelectMany((caption, width, height) =>
            Gen.Select(Gen.Select(titles, Gen.Enum<Alignment>(), Gen.Double[narrowest, 5]).Select((title, alignment, weight) => new Column(title, alignment, weight)).Array[width], cells.Array[width].Array[height], Gen.Int[0, 3])
                .Select((heads, lines, total) => new Table(Named(caption), mayMerge && total == 1 ? Merged(heads) : heads, [.. lines.Select((line, i) => new Row(line) { IsTotal = total == 0 && i == lines.Length - 1 })])));

    /// <summary>Which models <see cref="Some"/> gives: those of another number are tried by setting this variable of the environment.</summary>
    private const string SeedVariable = "RANDOM_REPORTS_SEED";

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var other) ? other : 20261129;

    /// <summary>So many models: the same ones on every machine, so that a failure is there for whoever looks.</summary>
    public static IEnumerable<T> Some<T>(this Gen<T> models, int count) => Enumerable.Range(0, count).Select(i => models.One((uint)i, Seed));

    /// <summary>One model, to look at again what was wrong once.</summary>
    public static T One<T>(this Gen<T> models, uint number, ulong seed) => models.Generate(new PCG(number, seed), null, out _);

    /// <summary>Holds so many models against what must be true of each.</summary>
    public static void Each<T>(this Gen<T> models, Action<T> holds, int count)
    {
        foreach (var model in models.Some(count)) holds(model);
    }

    // Now and then the first column is merged: repeated words, names and signs are then one cell.
    private static Column[] Merged(Column[] heads) => [heads[0] with { IsMerged = true }, .. heads[1..]];

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Named(string text) => string.IsNullOrWhiteSpace(text) ? "Sans titre" : text;
}
