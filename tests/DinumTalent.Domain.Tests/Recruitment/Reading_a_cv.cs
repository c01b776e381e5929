using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Reading_a_cv
{
    private const string Sentence = "Dix ans de développement en Python pour l’État.";

    private static readonly SkillName Python = new(SkillId.New(), SkillKind.Technical, "Python", "");
    private static readonly SkillRecogniser Skills = new([Python]);
    private static readonly DateTime Now = new(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly CvReading reading = CvReading.Of(FileId.New());

    [Theory]
    [InlineData("efﬁcace, ﬂux", "efficace, flux")]
    [InlineData("dévelop-\npement", "développement")]
    [InlineData("dévelop\u00AD\npement", "développement")]
    [InlineData("dévelop\u00ADpement", "développement")]
    [InlineData("dévelop- \n pement", "développement")]
    [InlineData("Saint-\nDenis", "Saint-\nDenis")]
    [InlineData("plein-emploi", "plein-emploi")]
    [InlineData("fin -\nsuite", "fin -\nsuite")]
    [InlineData("a\u00A0\u202F b\t c", "a b c")]
    [InlineData("un\r\ndeux\rtrois\n\n\n\nquatre", "un\ndeux\ntrois\n\nquatre")]
    [InlineData("Java™ et C♯", "Java et C#")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("zéro\u200Blargeur\u0007", "zérolargeur")]
    [InlineData("  \n ", "")]
    [InlineData(null, "")]
    public void keeps_plain_text(string? raw, string kept) => CvText.Of(raw).ShouldBe(kept);

    [Fact]
    public void leaves_out_half_a_character() => CvText.Of('\uD800' + "seul" + '\uDC00').ShouldBe("seul");

    [Fact]
    public void keeps_no_more_than_thirty_pages() =>
        CvText.Of(string.Concat(Enumerable.Repeat("mot 😀 ", 20_000))).Length.ShouldBeInRange(CvText.MaxLength - 1, CvText.MaxLength);

    [Fact]
    public void changes_nothing_of_what_it_made() => Gen.String.Sample(raw =>
    {
        var once = CvText.Of(raw);
        CvText.Of(once).Replace("\n", "", StringComparison.Ordinal).Length.ShouldBeLessThanOrEqualTo(once.Length);
        once.ShouldNotContain('\t');
        once.Contains("\n\n\n", StringComparison.Ordinal).ShouldBeFalse();
    });

    [Theory]
    [InlineData(Sentence, true)]
    [InlineData("1", false)]
    [InlineData("Page 1 sur 2", false)]
    [InlineData("\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009 abcdefghijklmnopqrstuvwxyz", false)]
    public void takes_a_few_letters_for_no_text(string text, bool readable) => CvText.IsReadable(text).ShouldBe(readable);

    [Fact]
    public void ends_with_text_and_the_skills_that_it_names()
    {
        reading.Attempt(Now).ShouldBeTrue();
        reading.End(CvReadingStatus.Read, Sentence, Skills, Now);

        (reading.Status, reading.Text).ShouldBe((CvReadingStatus.Read, Sentence));
        reading.Mentions.ShouldBe([new SkillMention(Python.Id, 28, 6)]);
        reading.Attempt(Now).ShouldBeFalse();
    }

    [Theory]
    [InlineData(CvReadingStatus.Read, CvReadingStatus.NoText)]
    [InlineData(CvReadingStatus.Damaged, CvReadingStatus.Damaged)]
    [InlineData(CvReadingStatus.Protected, CvReadingStatus.Protected)]
    public void ends_without_text_where_there_is_none(CvReadingStatus outcome, CvReadingStatus status)
    {
        reading.Attempt(Now);
        reading.End(outcome, "2", Skills, Now);

        (reading.Status, reading.Text).ShouldBe((status, ""));
        reading.Attempt(Now).ShouldBeFalse("it would end the same");
    }

    [Fact]
    public void ends_once()
    {
        reading.Attempt(Now);
        reading.End(CvReadingStatus.Read, Sentence, Skills, Now);
        reading.End(CvReadingStatus.Damaged, "", Skills, Now);

        reading.Text.ShouldBe(Sentence);
    }

    [Fact]
    public void is_given_up_when_it_stopped_the_process_three_times()
    {
        for (var i = 0; i < CvReading.MostAttempts; i++) reading.Attempt(Now).ShouldBeTrue();
        reading.Attempt(Now).ShouldBeFalse();

        reading.Status.ShouldBe(CvReadingStatus.TooComplex);
    }

    [Fact]
    public void shows_the_words_around_what_was_found()
    {
        var text = string.Join(' ', Enumerable.Repeat("avant", 60)) + " en Python, puis en python " + string.Join(' ', Enumerable.Repeat("après", 60));

        var passage = CvPassage.Of(text, word => word == "python").ShouldNotBeNull();

        passage.Pieces.Where(p => p.IsFound).Select(p => p.Text).ShouldBe(["Python", "python"]);
        passage.Text.ShouldStartWith("… avant");
        passage.Text.ShouldEndWith("après …");
        passage.Text.Length.ShouldBeLessThan(2 * CvPassage.Around + 20);
        CvPassage.Of(text, _ => false).ShouldBeNull();
    }

    [Fact]
    public void shows_passages_of_any_text() => Gen.Select(Gen.String[Gen.Char["abé \n,"], 0, 400], Gen.Int[0, 399], Gen.Int[1, 20]).Sample((text, start, length) =>
    {
        var passage = CvPassage.Of(text, [(start, length)]);
        if (start + length > text.Length) passage.ShouldBeNull();
        else passage!.Pieces.Single(p => p.IsFound).Text.ShouldBe(text.Substring(start, length).Replace('\n', ' '));
    });
}
