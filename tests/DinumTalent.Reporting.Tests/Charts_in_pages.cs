using System.Xml.Linq;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Charts;

namespace DinumTalent.Reporting.Tests;

public sealed class Charts_in_pages
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.Funnel)]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Step)]
    public void have_title_description_and_every_label(ChartKind kind)
    {
        var chart = new Chart(kind, "Refus <b> & motifs", "Deux \"motifs\".", ["Compétences", "Expérience"], new ChartSeries("2025", [1200, Cell.Masked]), new ChartSeries("2026", [7, -3]));

        var svg = XDocument.Parse(ChartSvg.Write(chart, "refus")).Root!;

        svg.Element(Svg + "title")!.Value.ShouldBe("Refus <b> & motifs");
        svg.Element(Svg + "desc")!.Value.ShouldBe("Deux \"motifs\".");
        svg.Attribute("aria-labelledby")!.Value.ShouldBe("refus-titre refus-description");
        svg.DescendantsAndSelf().SelectMany(element => element.Attributes()).ShouldAllBe(attribute => attribute.Name != "style" && !attribute.Name.LocalName.StartsWith("on"));
        var labels = svg.Elements(Svg + "text").Select(text => text.Value).ToList();
        foreach (var label in new[] { "Compétences", "Expérience", "2025", "2026" }) labels.ShouldContain(label);
    }

    [Fact]
    public void draw_nothing_for_what_was_not_measured()
    {
        var chart = new Chart(ChartKind.Bar, "t", "d", ["a", "b", "c"], new ChartSeries("s", [Cell.NotMeasured, 0, new Percentage(0.5m)]));

        var svg = XDocument.Parse(ChartSvg.Write(chart, "x")).Root!;

        svg.Elements(Svg + "rect").Count().ShouldBe(2);
    }

    [Fact]
    public void say_that_there_are_no_data()
    {
        ChartSvg.Write(new Chart(ChartKind.Line, "t", "d", []), "x").ShouldContain("Aucune donnée");
        ChartSvg.Write(Chart.Funnel("t", "d", "n", []), "x").ShouldContain("Aucune donnée");
    }

    [Fact]
    public void carry_the_table_of_the_same_numbers()
    {
        var data = Chart.Funnel("Étapes", "d", "Candidatures", [("Réception", 12), ("Entretien", Cell.Masked)]).Data;

        data.Columns.Select(column => column.Title).ShouldBe(["Étape", "Candidatures"]);
        data.Rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["Réception|12", "Entretien|n.c."]);
    }

    [Fact]
    public void leave_out_a_label_that_would_stand_on_the_one_before_it()
    {
        var months = Enumerable.Range(0, 110).ToList();
        var chart = new Chart(ChartKind.Step, "t", "d", [.. months.Select(m => $"{m} mois")], new ChartSeries("s", [.. months.Select(m => new Percentage(1 - (m / 200m)))])) { LabelEvery = 12 };

        var labels = XDocument.Parse(ChartSvg.Write(chart, "x")).Root!.Elements(Svg + "text").Where(text => text.Value.EndsWith("mois", StringComparison.Ordinal)).ToList();

        labels.Select(text => text.Value).ShouldBe(["0 mois", "12 mois", "24 mois", "36 mois", "48 mois", "60 mois", "72 mois", "84 mois", "96 mois"]);
    }

    [Theory]
    [InlineData(new[] { 3 }, "0 1 2 3")]
    [InlineData(new[] { 1284 }, "0 500 1000 1500")]
    [InlineData(new[] { -12, 30 }, "-20 -10 0 10 20 30")]
    [InlineData(new int[0], "0 1")]
    public void have_an_axis_of_round_numbers(int[] values, string marks) =>
        string.Join(' ', ChartScale.For([.. values.Select(value => (decimal)value)]).Marks.Select(mark => mark.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(marks);
}
