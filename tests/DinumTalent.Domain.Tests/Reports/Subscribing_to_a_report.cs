using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Domain.Tests.Reports;

public sealed class Subscribing_to_a_report
{
    private static readonly OrganisationId[] Covers = [OrganisationId.New()];

    [Theory]
    [InlineData(ReportRhythm.Weekly, "2026-11-22", "2026-11-23")] // a Sunday
    [InlineData(ReportRhythm.Weekly, "2026-11-23", "2026-11-30")] // a Monday
    [InlineData(ReportRhythm.Weekly, "2026-12-30", "2027-01-04")]
    [InlineData(ReportRhythm.Monthly, "2026-11-01", "2026-12-01")]
    [InlineData(ReportRhythm.Monthly, "2026-12-31", "2027-01-01")]
    public void brings_the_first_edition_on_the_next_day_of_the_rhythm(ReportRhythm rhythm, string today, string first) =>
        Subscription(rhythm, today).NextOn.ShouldBe(Day(first));

    [Fact]
    public void brings_nothing_before_its_day_and_one_edition_on_it()
    {
        var subscription = Subscription(ReportRhythm.Weekly, "2026-11-25");

        subscription.Issue(Day("2026-11-29"), Sample.Now).ShouldBeNull();
        subscription.Issue(Day("2026-11-30"), Sample.Now).ShouldNotBeNull();
        subscription.Issue(Day("2026-11-30"), Sample.Now).ShouldBeNull();
        subscription.NextOn.ShouldBe(Day("2026-12-07"));
    }

    [Fact]
    public void brings_only_the_last_of_the_editions_missed()
    {
        var subscription = Subscription(ReportRhythm.Weekly, "2026-11-25", ReportSpan.Elapsed);

        var edition = subscription.Issue(Day("2026-12-16"), Sample.Now);

        edition.ShouldNotBeNull().Terms.To.ShouldBe(Day("2026-12-13"));
        subscription.NextOn.ShouldBe(Day("2026-12-21"));
    }

    [Theory]
    [InlineData(ReportRhythm.Weekly, ReportSpan.Elapsed, "2027-03-01", "2027-02-22", "2027-02-28")]
    [InlineData(ReportRhythm.Monthly, ReportSpan.Elapsed, "2027-03-01", "2027-02-01", "2027-02-28")]
    [InlineData(ReportRhythm.Monthly, ReportSpan.TwelveMonths, "2027-03-01", "2026-03-01", "2027-02-28")]
    [InlineData(ReportRhythm.Monthly, ReportSpan.TwelveMonths, "2029-03-01", "2028-03-01", "2029-02-28")] // after a leap year
    [InlineData(ReportRhythm.Monthly, ReportSpan.YearToDate, "2027-03-01", "2027-01-01", "2027-02-28")]
    [InlineData(ReportRhythm.Monthly, ReportSpan.YearToDate, "2027-01-01", "2026-01-01", "2026-12-31")]
    public void is_about_whole_days_that_are_over(ReportRhythm rhythm, ReportSpan span, string day, string first, string last)
    {
        var terms = Subscription(rhythm, "2026-12-28", span).Issue(Day(day), Sample.Now)!.Terms;

        (terms.From, terms.To).ShouldBe((Day(first), Day(last)));
    }

    [Fact]
    public void asks_for_nothing_that_its_report_does_not_know()
    {
        ReportTerms all(ReportKind kind) => new(kind, Day("2026-01-01"), Day("2026-06-30"), Covers[0], JobFamilyId.New(), JobProfileId.New());

        all(ReportKind.RecruitmentReview).Narrowed().Family.ShouldNotBeNull();
        all(ReportKind.Equality).Narrowed().ShouldBe(new ReportTerms(ReportKind.Equality));
        all(ReportKind.HeadcountForecast).Narrowed().ShouldBe(new ReportTerms(ReportKind.HeadcountForecast));
        var gaps = all(ReportKind.SkillGaps);
        gaps.Narrowed().ShouldBe(gaps with { From = null, To = null, Family = null });
        var subscription = ReportSubscription.To(ReportKind.Equality, Covers[0], ReportRhythm.Weekly, ReportSpan.Elapsed, UserId.New(), Day("2026-11-25"), Sample.Now);
        (subscription.OrganisationId, subscription.ScopeKey).ShouldBe((null, ""));
        subscription.Issue(Day("2026-11-30"), Sample.Now)!.Terms.ShouldBe(new ReportTerms(ReportKind.Equality));
    }

    [Fact]
    public void keeps_an_edition_as_it_was_first_prepared()
    {
        var edition = ReportEdition.Order(new ReportTerms(ReportKind.Equality), UserId.New(), Sample.Now);

        edition.Keep("first", Covers, Sample.Now);
        edition.Keep("second", Covers, Sample.Now);
        edition.Refuse("trop tard", Sample.Now).ShouldBeFalse();

        (edition.State, edition.Content, edition.Refusal).ShouldBe((ReportEditionState.Ready, "first", null));
        ((IAggregateRoot)edition).TakeEvents().ShouldBe([new ReportOrdered(edition.Id), new ReportReady(edition.Id)]);
    }

    private static ReportSubscription Subscription(ReportRhythm rhythm, string today, ReportSpan span = ReportSpan.TwelveMonths) =>
        ReportSubscription.To(ReportKind.RecruitmentReview, null, rhythm, span, UserId.New(), Day(today), Sample.Now);

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
