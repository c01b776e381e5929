using CsCheck;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Tests;

public sealed class French_writing
{
    [Theory]
    [InlineData("Paul Martin", "de Paul Martin")]
    [InlineData("Ahmed Diallo", "d’Ahmed Diallo")]
    [InlineData("Élodie Nguyễn", "d’Élodie Nguyễn")]
    [InlineData("Yves Petit", "d’Yves Petit")]
    [InlineData("Yanis Petit", "de Yanis Petit")]
    [InlineData("Œuvrard", "d’Œuvrard")]
    public void names_elide_the_preposition(string name, string expected) => French.Of(name).ShouldBe(expected);

    [Theory]
    [InlineData("0612345678", "06\u00A012\u00A034\u00A056\u00A078")]
    [InlineData("+33612345678", "+33612345678")]
    public void telephone_numbers_stand_in_pairs(string number, string expected) => French.Phone(number).ShouldBe(expected);

    [Theory]
    [InlineData(2026, 11, 23, "23 novembre 2026")]
    [InlineData(2026, 8, 1, "1er août 2026")]
    public void names_the_month_of_a_day(int year, int month, int day, string expected) => new DateOnly(year, month, day).ToFrench().ShouldBe(expected);

    [Theory]
    [InlineData("2026-07-01T22:30:00", "2 juillet 2026 à 0 h 30")]
    [InlineData("2026-12-31T23:05:00", "1er janvier 2027 à 0 h 05")]
    public void reads_the_clock_of_Paris(string utc, string expected) =>
        DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).ToFrench().ShouldBe(expected.Replace(" h ", "\u00A0h\u00A0"));

    [Theory]
    [InlineData("2026-07-01T22:30:00", "jeudi 2 juillet 2026 à 0 h 30")]
    [InlineData("2026-11-29T11:00:00", "dimanche 29 novembre 2026 à 12 h 00")]
    public void names_the_day_of_an_appointment(string utc, string expected) =>
        DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).ToFrenchAppointment().ShouldBe(expected.Replace(" h ", "\u00A0h\u00A0"));

    [Fact]
    public void groups_digits_by_narrow_no_break_spaces()
    {
        12345.ToFrench().ShouldBe("12\u202F345");
        (-1234567L).ToFrench().ShouldBe("−1\u202F234\u202F567");
        1234.5m.ToFrench().ShouldBe("1\u202F234,5");
        2m.ToFrenchFixed(1).ShouldBe("2,0");
        0.125m.ToFrench(2).ShouldBe("0,13");
    }

    [Theory]
    [InlineData(0, "0\u00A0€")]
    [InlineData(45000, "45\u202F000\u00A0€")]
    [InlineData(-1200, "−1\u202F200\u00A0€")]
    public void keeps_amounts_and_their_sign_of_the_euro_on_one_line(int amount, string expected) => amount.ToEuros().ShouldBe(expected);

    [Theory]
    [InlineData("1200", 1200)]
    [InlineData(" 1 200 ", 1200)]
    [InlineData("1\u00A0200", 1200)]
    [InlineData("45\u202F000\u00A0€", 45000)]
    [InlineData("1200,00", 1200)]
    [InlineData("1 200.0 €", 1200)]
    [InlineData("0", 0)]
    [InlineData("1200,50", null)]
    [InlineData("1,000", null)]
    [InlineData("1.200", null)]
    [InlineData(",00", null)]
    [InlineData("-5", -5)]
    [InlineData("45 k€", null)]
    [InlineData("€", null)]
    [InlineData("3000000000", null)]
    [InlineData("", null)]
    public void reads_amounts_as_people_write_them(string text, int? expected) => French.ReadEuros(text).ShouldBe(expected);

    [Fact]
    public void reads_every_amount_that_it_writes() => Gen.Int[0, int.MaxValue].Sample(amount => French.ReadEuros(amount.ToEuros()) == amount);

    [Fact]
    public void never_takes_nothing_measured_for_zero()
    {
        Percentage.Of(0, 0).ToFrench().ShouldBe("non mesuré");
        Percentage.Of(1, 8).ToFrench().ShouldBe("12,5\u00A0%");
        new KeyFigure("Taux", Percentage.Of(0, 0)).Value.Display.ShouldBe("non mesuré");
        ((Cell)Percentage.Of(0, 4)).Display.ShouldBe("0\u00A0%");
    }

    [Fact]
    public void refuses_a_row_that_does_not_fit_its_table() =>
        Should.Throw<ArgumentException>(() => new Table("t", [Column.Text("a")], [new Row("x", "y")])).Message.ShouldContain("2 cells for 1 columns");
}
