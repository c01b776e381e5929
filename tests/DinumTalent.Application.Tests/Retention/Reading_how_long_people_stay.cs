using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>
/// Eight agents of a directorate, all arrived 800 days ago: two left after 100 days, two after 400, four are there. By hand:
/// S(100) = 6/8, S(400) = 6/8 × 4/6 = 1/2, which is the median.
/// </summary>
public sealed class Reading_how_long_people_stay(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task gives_the_figures_that_one_works_out_by_hand()
    {
        var (recruiter, place, _) = await Eight();

        var report = (await Curves(recruiter, new RetentionFilter(Organisation: place.Id))).Report;

        Rows(report, "Part des agents encore en service").ShouldBe(
        [
            $"{place.Name}|6 mois|75\u00A0%|50,3\u00A0% à 100\u00A0%|6", $"{place.Name}|12 mois|75\u00A0%|50,3\u00A0% à 100\u00A0%|6",
            $"{place.Name}|24 mois|50\u00A0%|25\u00A0% à 100\u00A0%|4", $"{place.Name}|36 mois|non mesuré|non mesuré|0",
        ]);
        Rows(report, "Ancienneté médiane au départ").ShouldBe([$"{place.Name}|8|4|13,1 mois|13,1 mois au moins|dès l’arrivée"]);
        report.Blocks.OfType<KeyFigures>().Single().Figures.Select(f => $"{f.Label} {f.Value}").Take(3).ShouldBe(["Agents suivis 8", "Encore là à 12 mois 75\u00A0%", "Ancienneté médiane au départ 13,1 mois"]);
    }

    [Fact]
    public async Task divides_departures_by_the_average_headcount_of_the_period()
    {
        var (recruiter, place, _) = await Eight();
        var from = Data.Today.AddDays(-799);

        // 800 days: eight for 101 days, six for 300, four for 399. Two left, then two; nobody came after the first day.
        var report = (await Curves(recruiter, new RetentionFilter(Organisation: place.Id, From: from, To: Data.Today))).Report;
        var average = ((8 * 100) + (6 * 300) + (4 * 400)) / 800m;

        var row = report.Tables.Single(t => t.Caption == "Par administration, pendant la période").Rows.Single();
        row.Cells[1].Number!.Value.ShouldBe(average, 0.02m);
        (row.Cells[2].Number, row.Cells[3].Number, row.Cells[4].Number).ShouldBe((0, 4, 0));
        row.Cells[6].Number!.Value.ShouldBe(400 / average, 0.5m);
    }

    [Fact]
    public async Task compares_up_to_five_groups_and_says_whether_they_differ()
    {
        var (recruiter, place, _) = await Eight();

        var view = await Curves(recruiter, new RetentionFilter(By: RetentionBreakdown.Status, Organisation: place.Id));

        view.Chosen.ShouldBe(["civilservant", "fixedterm"]);
        view.Report.Blocks.OfType<Paragraph>().ShouldContain(p => p.Runs[0].Text.Contains("test du log-rank", StringComparison.Ordinal) && p.Runs[0].Text.Contains("1 degré de liberté", StringComparison.Ordinal));
        view.Report.Blocks.OfType<Chart>().Single().ShouldSatisfyAllConditions(c => c.Kind.ShouldBe(ChartKind.Step), c => c.Series.Count.ShouldBe(2), c => c.Description.ShouldNotBeEmpty());
        var many = await Curves(recruiter, new RetentionFilter(By: RetentionBreakdown.Arrival, Organisation: place.Id) { Groups = ["recruitment", "examination", "mobility", "fellowship", "apprenticeship", "unknown", "rien"] });
        many.Chosen.Count.ShouldBe(5);
        many.Notes.Count.ShouldBe(2, "more than five, and one that there is not");
    }

    [Fact]
    public async Task says_not_measured_where_nobody_was()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        foreach (var breakdown in Enum.GetValues<RetentionBreakdown>())
        {
            var report = (await Curves(recruiter, new RetentionFilter(By: breakdown))).Report;
            report.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).ShouldAllBe(c => c.Number == null || c.Number == 0);
            Rows(report, "Par année")[^1].ShouldEndWith("0,0|0|0|0|non mesuré|non mesuré|non mesuré");
            report.Blocks.OfType<KeyFigures>().Single().Figures.Skip(1).ShouldAllBe(f => f.Value == Cell.NotMeasured);
        }
    }

    [Fact]
    public async Task tells_of_one_agent_what_there_is_and_of_a_job_that_nobody_holds_nothing()
    {
        var (ministry, held, free) = (await Data.Ministry(), await Data.JobProfile(), await Data.JobProfile());
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        await Data.Serving(ministry, job: held);

        var report = (await Curves(recruiter, new RetentionFilter(By: RetentionBreakdown.Job) { Groups = [held.Id.ToString(), free.Id.ToString()] })).Report;

        Rows(report, "Ancienneté médiane au départ").ShouldBe(
            [$"{held.Label}|1|0|non atteinte|non atteinte|dès l’arrivée", $"{free.Label}|0|0|non mesuré|non mesuré|non mesuré"], ignoreOrder: true);
        report.Blocks.OfType<Paragraph>().ShouldContain(p => p.Runs[0].Text.StartsWith("Ces groupes ne peuvent pas être comparés", StringComparison.Ordinal));
        (await Curves(recruiter, new RetentionFilter(Job: free.Id))).Report.Blocks.OfType<KeyFigures>().Single().Figures.Skip(1).ShouldAllBe(f => f.Value == Cell.NotMeasured);
        (await As(recruiter, new RetentionCurves(new RetentionFilter(Job: JobProfileId.New())))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task takes_inverted_days_in_their_order_and_none_to_come()
    {
        var (recruiter, _, _) = await Eight();

        var period = (await Curves(recruiter, new RetentionFilter(From: Data.Today.AddYears(1), To: Data.Today.AddDays(-10)))).Period;

        period.ShouldBe(new ReportPeriod(Data.Today.AddDays(-10), Data.Today));
    }

    [Fact]
    public async Task follows_somebody_imported_late_from_then_on()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var terms = Terms(ministry, EmploymentStatus.CivilServant, Data.Today.AddDays(-2_000));
        await Data.Save(Agent.Hire(PersonName.Create("Ada", TestData.Unique("Tard")).Value, null, terms, Data.Today.AddDays(-300)).Value);

        var report = (await Curves(recruiter, new RetentionFilter())).Report;

        var rows = Rows(report, "Part des agents encore en service");
        rows.Single(r => r.Contains("|12 mois|", StringComparison.Ordinal)).ShouldEndWith("|non mesuré|non mesuré|0");
        rows.Single(r => r.Contains("|60 mois|", StringComparison.Ordinal)).ShouldEndWith("|100\u00A0%|100\u00A0% à 100\u00A0%|1");
        Rows(report, "Ancienneté médiane au départ").Single().ShouldEndWith("|56 mois");
    }

    [Fact]
    public async Task counts_a_change_of_administration_as_a_move_and_no_departure()
    {
        var ministry = await Data.Ministry();
        var (from, to, recruiter) = (await Data.Below(ministry), await Data.Below(ministry), await Data.Staff(Role.Recruiter, ministry));
        var start = Data.Today.AddDays(-500);
        var agent = Agent.Hire(PersonName.Create("Ada", TestData.Unique("Mobile")).Value, null, Terms(from, EmploymentStatus.CivilServant, start), start).Value;
        agent.Succeed(Terms(to, EmploymentStatus.CivilServant, Data.Today.AddDays(-100)), Data.Today).IsSuccess.ShouldBeTrue();
        await Data.Save(agent);

        var report = (await Curves(recruiter, new RetentionFilter(From: Data.Today.AddDays(-199), To: Data.Today))).Report;

        Rows(report, "Par administration, pendant la période").ShouldBe(
            [$"{from.Name}|0,5|0|0|1|0\u00A0%|0\u00A0%|202\u00A0%", $"{to.Name}|0,5|0|0|0|0\u00A0%|0\u00A0%|0\u00A0%"], ignoreOrder: true);
        Rows(report, "Ancienneté médiane au départ").Single().ShouldContain("|1|0|non atteinte|");
    }

    [Fact]
    public async Task shows_others_by_fixed_breakdowns_alone_and_without_small_groups()
    {
        var (_, place, ministry) = await Eight();
        var stranger = await Data.Staff(Role.Recruiter, await Data.Ministry());

        (await As(stranger, new RetentionCurves(new RetentionFilter(Organisation: place.Id)))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        var view = await Curves(stranger, new RetentionFilter(RetentionReach.Outside, RetentionBreakdown.Administration, From: Data.Today.AddDays(-3), Organisation: place.Id) { Groups = [ministry.Id.ToString()] });

        view.ReachesAll.ShouldBeFalse();
        view.Notes.ShouldContain(n => n.Contains("répartitions fixes", StringComparison.Ordinal));
        view.Period.ShouldBe(new ReportPeriod(new DateOnly(Data.Today.Year - 1, 1, 1), new DateOnly(Data.Today.Year - 1, 12, 31)));
        view.Report.Tables.ShouldAllBe(t => t.Columns.All(c => c.Title != "Arrivées" && c.Title != "Mobilités"));
        // Two left, then two: neither step may be read.
        Rows(view.Report, "Part des agents encore en service").ShouldAllBe(r => r.EndsWith("|n.c.|n.c.|n.c.", StringComparison.Ordinal));
    }

    private async Task<(Person Recruiter, Organisation Place, Organisation Ministry)> Eight()
    {
        var ministry = await Data.Ministry();
        var place = await Data.Below(ministry);
        var start = Data.Today.AddDays(-800);
        for (var i = 0; i < 8; i++)
        {
            var agent = Agent.Hire(
                PersonName.Create("Ada", TestData.Unique("Fidèle")).Value, null, Terms(place, i % 2 == 0 ? EmploymentStatus.CivilServant : EmploymentStatus.FixedTerm, start), start,
                i % 3 == 0 ? ArrivalKind.Examination : ArrivalKind.Recruitment).Value;
            if (i < 4) agent.Depart(start.AddDays(i < 2 ? 100 : 400), DepartureReason.Resignation, DepartureDestination.PrivateSector, Data.Today).IsSuccess.ShouldBeTrue();
            await Data.Save(agent);
        }

        return (await Data.Staff(Role.Recruiter, ministry), place, ministry);
    }

    private static ContractTerms Terms(Organisation place, EmploymentStatus status, DateOnly start) => new(
        status, Category.A, status is EmploymentStatus.CivilServant ? LegalBasis.CivilServant : LegalBasis.NeedOfService, place.Id, null,
        Period.Create(start, status is EmploymentStatus.CivilServant ? null : start.AddYears(3).AddDays(-1)).Value);

    private async Task<RetentionCurvesView> Curves(Person person, RetentionFilter filter) => (await As(person, new RetentionCurves(filter))).Value;

    private static List<string> Rows(Report report, string caption) => [.. report.Tables.Single(t => t.Caption == caption).Rows.Select(r => string.Join('|', r.Cells))];
}
