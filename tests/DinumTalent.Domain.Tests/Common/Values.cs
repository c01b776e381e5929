using CsCheck;
using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Common;

public sealed class A_phone_number
{
    [Theory]
    [InlineData("01 23 45 67 89", "0123456789")]
    [InlineData("+33 (0)1.23-45 67 89", "0123456789")]
    [InlineData("0033 1 23 45 67 89", "0123456789")]
    [InlineData("+32 2 123 45 67", "+3221234567")]
    [InlineData("  ", null)]
    public void is_kept_as_dialled(string typed, string? kept) => PhoneNumber.Parse(typed).Value.ShouldBe(kept);

    [Theory]
    [InlineData("12345")]
    [InlineData("abc")]
    [InlineData("01 23 45 67 89 poste 12")]
    [InlineData("+1234567890123456")]
    public void is_refused_when_it_cannot_be_dialled(string typed) => PhoneNumber.Parse(typed).IsFailure.ShouldBeTrue();
}

public sealed class A_mail_address
{
    [Fact]
    public void is_kept_in_lower_case_without_spaces_around() => EmailAddress.Create("  Ada.Lovelace@Exemple.FR ").Value.Value.ShouldBe("ada.lovelace@exemple.fr");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@exemple")]
    [InlineData("ada@exemple.")]
    [InlineData("ada lovelace@exemple.fr")]
    [InlineData("Ada <ada@exemple.fr>")]
    [InlineData("ada@exemple.fr\r\nBcc: x@y.fr")]
    public void is_refused_when_no_mail_would_reach_it(string? typed) => EmailAddress.Create(typed).IsFailure.ShouldBeTrue();

    [Fact]
    public void is_refused_beyond_254_characters() => EmailAddress.Create(new string('a', 250) + "@b.fr").IsFailure.ShouldBeTrue();
}

public sealed class A_siret
{
    [Theory]
    [InlineData("130 025 265 00013", true)]
    [InlineData("13002526500013", true)]
    [InlineData("13002526500014", false)]
    [InlineData("1300252650001", false)]
    [InlineData("1300252650001A", false)]
    [InlineData("", false)]
    public void has_14_digits_and_a_check(string typed, bool valid) => Siret.Create(typed).IsSuccess.ShouldBe(valid);

    [Fact]
    public void detects_any_single_wrong_digit() =>
        Gen.Select(Gen.Int[0, 13], Gen.Int[1, 9]).Sample((place, shift) =>
        {
            var digits = "13002526500013".ToCharArray();
            digits[place] = (char)('0' + ((digits[place] - '0' + shift) % 10));
            return Siret.Create(new string(digits)).IsFailure;
        });
}

public sealed class Folded_text
{
    [Theory]
    [InlineData("Élodie Œuvrard-Nguyễn", "elodie oeuvrard nguyen")]
    [InlineData("  C++ / C#  ", "c++ c#")]
    [InlineData("Straße, ŁÓDŹ", "strasse lodz")]
    [InlineData("ﬁche ①", "fiche 1")]
    [InlineData(null, "")]
    public void has_neither_case_nor_accents_nor_punctuation(string? text, string folded) => FoldedText.Fold(text).ShouldBe(folded);

    [Fact]
    public void is_stable_when_folded_again() =>
        Gen.String.Sample(text => FoldedText.Fold(FoldedText.Fold(text)) == FoldedText.Fold(text));

    [Fact]
    public void gives_each_word_once() => FoldedText.Words("Données, données et Code").ShouldBe(["donnees", "et", "code"]);
}

public sealed class A_period
{
    [Fact]
    public void does_not_end_before_it_starts()
    {
        Period.Create(Day("2027-01-02"), Day("2027-01-01")).IsFailure.ShouldBeTrue();
        Period.Create(Day("2027-01-01"), Day("2027-01-01")).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2027-01-01", "2027-12-31", 12)]
    [InlineData("2027-01-01", "2027-12-30", 11)]
    [InlineData("2027-01-31", "2027-02-27", 1)]
    [InlineData("2027-01-15", "2027-02-13", 0)]
    public void counts_whole_months_to_the_last_day_included(string start, string end, int months) =>
        Period.Create(Day(start), Day(end)).Value.Months.ShouldBe(months);

    [Fact]
    public void holds_both_its_days()
    {
        var period = Period.Create(Day("2027-01-01"), Day("2027-01-31")).Value;

        period.Contains(Day("2027-01-01")).ShouldBeTrue();
        period.Contains(Day("2027-01-31")).ShouldBeTrue();
        period.Contains(Day("2027-02-01")).ShouldBeFalse();
    }

    [Fact]
    public void without_end_has_no_length() => Period.Create(Day("2027-01-01"), null).Value.Months.ShouldBeNull();
}
