using System.Globalization;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Reports;

public sealed class The_dashboard_of_the_workforce(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task counts_who_serves_comes_and_goes_beside_the_period_before()
    {
        var (ministry, hr) = await Ministry();
        // Eight were there two years ago; six left in the last year, six came in it.
        for (var i = 0; i < 8; i++) await Agent(ministry, arrived: -1000, left: i < 6 ? -100 : null);
        for (var i = 0; i < 6; i++) await Agent(ministry, arrived: -50, left: null);
        await Data.Application(await Data.Vacancy(ministry));

        var view = (await As(hr, new WorkforceDashboard(new ReviewFilter()))).Value;

        Figure(view, "Effectif").ShouldBe("8");
        Figure(view, "Arrivées").ShouldBe("6");
        Figure(view, "Départs").ShouldBe("6");
        Figure(view, "Candidatures reçues").ShouldBe("1");
        Row(view, "Effectif").ShouldBe(["Effectif", "8", "8", "0", "0 %"], ignoreOrder: false);
        Row(view, "Arrivées")[4].ShouldBe("non mesuré", "there was nothing to compare with");
        view.Workforce[0].Definition!.ShouldContain("Stable par rapport à la période précédente");
        view.Charts[0].Series[0].Values.Sum(v => v.Number ?? 0).ShouldBe(1);
        view.Charts[0].Labels.Count.ShouldBeInRange(12, 13);
    }

    [Fact]
    public async Task gives_no_small_group_away()
    {
        var (ministry, hr) = await Ministry();
        var (large, small) = (await Data.Below(ministry), await Data.Below(ministry));
        for (var i = 0; i < 9; i++) await Agent(large, arrived: -1000, left: i < 2 ? -100 : null);
        for (var i = 0; i < 3; i++) await Agent(small, arrived: -1000, left: null);

        var view = (await As(hr, new WorkforceDashboard(new ReviewFilter()))).Value;

        Figure(view, "Effectif").ShouldBe("10");
        Figure(view, "Départs").ShouldBe("n.c.");
        view.Workforce.Single(f => f.Label == "Départs").Definition!.ShouldEndWith(" Évolution masquée : le groupe est trop petit.");
        Figure(view, "Arrivées").ShouldBe("n.c.", "nobody came: with the headcounts it would give the departures away");
        var places = view.Report.Tables.Single(t => t.Caption == "Effectif par administration");
        places.Rows.Count(r => r.Cells[1] is MaskedCell).ShouldBeGreaterThan(1, "one masked cell could be worked out from the total");
    }

    [Fact]
    public async Task has_nothing_to_say_of_nobody()
    {
        var (_, hr) = await Ministry();
        var view = (await As(hr, new WorkforceDashboard(new ReviewFilter()))).Value;

        Figure(view, "Effectif").ShouldBe("0");
        view.Charts[1].Labels.ShouldBeEmpty();
        view.Charts[0].Description.ShouldBe("Aucune candidature n’a été reçue dans la période.");
    }

    [Fact]
    public async Task says_the_same_of_an_administration_to_who_reads_the_State_and_to_who_reads_it_alone()
    {
        var (ministry, own) = await Ministry();
        for (var i = 0; i < 7; i++) await Agent(await Data.Below(ministry), arrived: -1000 + i, left: null);
        for (var i = 0; i < 5; i++) await Agent(ministry, arrived: -50, left: null);
        for (var i = 0; i < 3; i++) await Data.Application(await Data.Vacancy(ministry));
        var (elsewhere, _) = await Ministry();
        await Agent(elsewhere, arrived: -50, left: null);
        var filter = new ReviewFilter(Organisation: ministry.Id);

        var ofState = (await As(await Data.Staff(Role.HumanResources, await Data.State()), new WorkforceDashboard(filter))).Value;
        var ofOwn = (await As(own, new WorkforceDashboard(filter))).Value;

        Tables(ofState).ShouldBe(Tables(ofOwn));
        Figure(ofState, "Effectif").ShouldBe("12");
        Figure((await As(own, new WorkforceDashboard(new ReviewFilter()))).Value, "Effectif").ShouldBe("12", "all within reach, and nothing beyond");
        (await As(own, new WorkforceDashboard(new ReviewFilter(Organisation: elsewhere.Id)))).Error.ShouldBe(Error.NotFound);

        static string[] Tables(WorkforceDashboardView view) =>
            [.. view.Report.Tables.Concat(view.Charts.Select(c => c.Data)).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Display)];
    }

    [Theory]
    [InlineData("2026-03-15", "2026-03-15", false, 1)]
    [InlineData("2026-01-31", "2026-02-01", false, 2)]
    [InlineData("2025-11-24", "2026-11-23", false, 13)]
    [InlineData("2024-12-01", "2026-11-30", false, 24)]
    [InlineData("2024-11-30", "2026-11-30", true, 3)]
    [InlineData("2016-12-31", "2026-12-30", true, 11)]
    public void draws_each_day_of_the_period_in_one_step(string from, string to, bool areYears, int count)
    {
        var period = new ReportPeriod(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));

        var steps = ChartSteps.Of(period);

        (steps.AreYears, steps.Spans.Count).ShouldBe((areYears, count));
        (steps.Spans[0].From, steps.Spans[^1].To).ShouldBe((period.From, period.To));
        steps.Spans.Zip(steps.Spans.Skip(1)).ShouldAllBe(s => s.Second.From == s.First.To.AddDays(1));
        steps.Spans.Select(steps.Name).ShouldBeUnique();
    }

    [Fact]
    public async Task draws_long_periods_by_year()
    {
        var (_, hr) = await Ministry();
        var view = (await As(hr, new WorkforceDashboard(new ReviewFilter(From: Data.Today.AddYears(-5), To: Data.Today)))).Value;
        view.Charts[0].Labels.Count.ShouldBe(6);
    }

    private static string Figure(WorkforceDashboardView view, string label) =>
        view.Report.Blocks.OfType<KeyFigures>().Single().Figures.Single(f => f.Label == label).Value.Display;

    private static string[] Row(WorkforceDashboardView view, string label) =>
        [.. view.Report.Tables.Single(t => t.Caption == "Évolution").Rows.Single(r => r.Cells[0].Display == label).Cells.Select(c => c.Display.Replace('\u00A0', ' ').Replace('\u202F', ' '))];

    private async Task<(Organisation Ministry, Person Hr)> Ministry() => await Data.Ministry() is var ministry ? (ministry, await Data.Staff(Role.Recruiter, ministry)) : default;

    private async Task Agent(Organisation organisation, int arrived, int? left)
    {
        var start = Data.Today.AddDays(arrived);
        var terms = new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, organisation.Id, null, Period.Create(start, null).Value);
        var agent = Domain.Workforce.Agent.Hire(PersonName.Create("Alix", TestData.Unique("Tableau")).Value, null, terms, start).Value;
        if (left is { } days) agent.Depart(Data.Today.AddDays(days), DepartureReason.Resignation, DepartureDestination.Unknown, Data.Today);
        await Data.Save(agent);
    }
}
