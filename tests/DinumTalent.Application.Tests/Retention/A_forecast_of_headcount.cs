using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>
/// Agents who arrived twenty years ago, twelve of them: enough for a history of their own in the last year of tenure, in which nobody left. They stay for sure,
/// so that what comes out can be counted on paper, whatever other tests leave in the State's history.
/// </summary>
public sealed class A_forecast_of_headcount(WebSite site) : FunctionalTest(site)
{
    private const int TwentyYears = 7_300;

    [Fact]
    public async Task counts_who_is_there_who_leaves_on_a_known_day_and_who_has_signed()
    {
        var (ministry, job, recruiter) = await Ministry();
        var agents = await Data.Hired(12, ministry, job, TwentyYears);
        await Data.Change<Agent>(set => set.SingleAsync(a => a.Id == agents[0].Id), a => a.Depart(Data.Today.AddDays(70), DepartureReason.Mobility, DepartureDestination.OtherMinistry, Data.Today).IsSuccess.ShouldBeTrue());
        await Data.Hired(1, ministry, job, -(Data.Today.AddMonths(12).DayNumber - Data.Today.DayNumber - 5));

        var forecast = await Run(recruiter, Terms(ministry));

        var row = forecast.Result!.Rows.Single(r => r.Kind is ForecastRowKind.Cell);
        (row.Part, row.Job, row.Today).ShouldBe((ministry.Id, job.Id, 12));
        row.Band!.Low.ShouldBe([12, 12, 12, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12]);
        row.Band.High.ShouldBe(row.Band.Low);
        row.Flows.ShouldBe(new ForecastFlows(Signed: 1, KnownDepartures: 1));
        forecast.Result.Remarks.NoBirthDate.ShouldBe(12);
        var basis = forecast.Result.Bases.Single();
        (basis.Attrition![^1].Source, basis.Attrition[^1].Events).ShouldBe((RateSource.Own, 0));
        basis.Attrition[0].Source.ShouldBe(RateSource.State, "nobody was seen here in a first year");
        (forecast.Status, forecast.Progress).ShouldBe((ForecastStatus.Done, 100));
    }

    [Fact]
    public async Task is_refused_to_who_already_waits_for_several()
    {
        var (ministry, _, recruiter) = await Ministry();
        for (var i = 0; i < Forecast.MostAtOnce; i++) (await As(recruiter, new RunForecast(Terms(ministry)))).IsSuccess.ShouldBeTrue();

        (await As(recruiter, new RunForecast(Terms(ministry)))).Error.ShouldBe(ForecastErrors.TooManyAtOnce);
        (await As(await Data.Staff(Role.Recruiter, ministry), new RunForecast(Terms(ministry)))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task shows_a_scenario_beside_it_and_the_gap_to_the_targets()
    {
        var (ministry, job, recruiter) = await Ministry();
        await Data.Hired(12, ministry, job, TwentyYears);
        var other = await Data.JobProfile();
        (await As(recruiter, new SetHeadcountTarget(ministry.Id, job.Id, Data.Today.AddMonths(6), 15))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new SetHeadcountTarget(ministry.Id, other.Id, Data.Today.AddMonths(6), 2))).IsSuccess.ShouldBeTrue();

        var plain = await Run(recruiter, Terms(ministry));
        var trained = await Run(recruiter, Terms(ministry) with { Name = "Former", Scenario = ForecastScenario.None with { Trainings = [new TrainingMove(ministry.Id, job.Id, other.Id, 1)] } });

        var report = (await As(recruiter, new ForecastSheet(plain.Id))).Value.Report!;
        Rows(report, "Cibles et effectif prévu").ShouldBe([$"{ministry.Name}|{job.Label}|15|12|12|12|3", $"{ministry.Name}|{other.Label}|2|0|0|0|2"], ignoreOrder: true);
        Rows(report, "Écarts les plus larges, et où chercher").Select(r => r.Split('|')[2]).ShouldBe(["3", "2"]);
        var compared = (await As(recruiter, new ForecastComparison([plain.Id, trained.Id]))).Value;
        Cells(compared.Jobs).ShouldBe([$"{job.Label}|12|0", $"{other.Label}|0|12"], ignoreOrder: true);
        (await As(recruiter, new ForecastComparison([plain.Id]))).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public async Task is_not_measured_where_nothing_was_observed_and_says_what_is_missing_else_not_at_all()
    {
        var (ministry, job, recruiter) = await Ministry();

        var nothing = await Run(recruiter, Terms(ministry));
        nothing.Result!.Rows.ShouldBeEmpty();
        (await As(recruiter, new ForecastSheet(nothing.Id))).Value.Report!.Blocks.OfType<Paragraph>().Single().Runs[0].Text.ShouldContain("il n’y a rien à prévoir");

        var chosen = await Run(recruiter, Terms(ministry) with { Job = job.Id });
        chosen.Result!.Rows.Single(r => r.Kind is ForecastRowKind.Cell).Band!.Median.ShouldAllBe(n => n == 0, "a job that nobody holds");
    }

    [Fact]
    public async Task counts_an_agent_whose_contract_has_ended_as_there_and_says_so()
    {
        var (ministry, job, recruiter) = await Ministry();
        var terms = new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, ministry.Id, job.Id, Domain.Common.Period.Create(Data.Today.AddDays(-800), Data.Today.AddDays(-10)).Value);
        await Data.Save(Agent.Hire(Domain.Common.PersonName.Create("Claude", TestData.Unique("Échu")).Value, null, terms, Data.Today.AddDays(-800)).Value);

        var forecast = await Run(recruiter, Terms(ministry) with { RenewalWhenUnknown = 100 });

        forecast.Result!.Rows.Single(r => r.Kind is ForecastRowKind.Whole).Today.ShouldBe(1);
        forecast.Result.Remarks.ContractPast.ShouldBe(1);
    }

    /// <summary>Who held it died: its hold is over, and nobody has let go.</summary>
    [Fact]
    public async Task starts_over_when_who_computed_it_died()
    {
        var (ministry, job, _) = await Ministry();
        await Data.Hired(12, ministry, job, TwentyYears);
        var forecast = Forecast.Request(Terms(ministry), null, "Essai", Data.Now).Value;
        forecast.Take("mort", Data.Now.AddSeconds(-1));
        var held = Forecast.Request(Terms(ministry), null, "Essai", Data.Now).Value;
        held.Take("vivant", Data.Now.AddMinutes(5));
        await Data.Save(forecast, held);

        (await Site.WorkOnForecasts(forecast.Id)).ShouldBe(forecast.Id);
        (await Site.WorkOnForecasts(held.Id)).ShouldBeNull();

        (await Kept(forecast.Id)).Status.ShouldBe(ForecastStatus.Done);
        (await AsSystem(new KeepForecast(forecast.Id, "mort", Data.Today, new ForecastResult(1, [], [], new ForecastRemarks())))).IsFailure.ShouldBeTrue("it came back too late");
    }

    [Fact]
    public async Task hides_small_groups_from_a_role_over_the_whole_state_alone()
    {
        var (ministry, job, recruiter) = await Ministry();
        await Data.Hired(3, ministry, job, TwentyYears);
        var other = await Data.JobProfile();
        await Data.Hired(9, ministry, other, TwentyYears);
        var forecast = await Run(recruiter, Terms(ministry));
        var hr = await Data.Staff(Role.HumanResources, await Data.State());

        var own = (await As(recruiter, new ForecastSheet(forecast.Id))).Value.Report!;
        var foreign = (await As(hr, new ForecastSheet(forecast.Id))).Value.Report!;

        Rows(own, "Effectif prévu par métier").ShouldContain(r => r.StartsWith($"{job.Label}|3|", StringComparison.Ordinal));
        // With the total known, the other job would give the small one away.
        Rows(foreign, "Effectif prévu par métier").ShouldAllBe(r => r.EndsWith("|n.c.|n.c.|n.c.|n.c.|n.c.", StringComparison.Ordinal));
        Rows(foreign, "Effectif prévu par administration").ShouldContain(r => r.StartsWith($"{ministry.Name}|12|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_compared_with_targets_from_a_file_that_is_tried_first_and_changes_no_more_than_it_says()
    {
        var (ministry, job, recruiter) = await Ministry();
        var day = Data.Today.AddMonths(9);
        (await As(recruiter, new SetHeadcountTarget(ministry.Id, job.Id, day, 5))).IsSuccess.ShouldBeTrue();
        var known = await Target();
        var file = File(
            $"{ministry.Code};{job.Code};{day:yyyy-MM-dd};5", $"{ministry.Code};{job.Code};{day.AddDays(1):dd/MM/yyyy};7", $"INCONNUE;{job.Code};{day:yyyy-MM-dd};5",
            $"{ministry.Code};INCONNU;{day:yyyy-MM-dd};5", $"{ministry.Code};{job.Code};demain;5", $"{ministry.Code};{job.Code};{day.AddDays(2):yyyy-MM-dd};5,5",
            $"{ministry.Code};{job.Code};2020-01-01;5", $"{ministry.Code};{job.Code};{day:yyyy-MM-dd};9");

        var tried = (await As(recruiter, new HeadcountTargetImportPreview(file))).Value;
        (tried.Created, tried.Changed, tried.Unchanged).ShouldBe((1, 0, 1));
        tried.Bad.Select(b => b.Line).ShouldBe([4, 5, 6, 7, 8, 9]);
        tried.Bad.Select(b => b.Reason).ShouldBe(
        [
            "Colonne « code_administration » : « INCONNUE » ne convient pas. Écrivez le code ou le sigle d’une administration de votre périmètre.",
            "Colonne « code_metier » : « INCONNU » ne convient pas. Écrivez le code d’un métier du référentiel.",
            "Colonne « date » : « demain » ne convient pas. Écrivez le jour comme 2027-12-31 ou 31/12/2027.",
            "Colonne « effectif » : « 5,5 » ne convient pas. Écrivez un nombre entier de 0 à 100\u202F000.",
            "Colonne « date » : « 2020-01-01 » ne convient pas. Une cible porte sur un jour à venir.",
            "Cette administration, ce métier et ce jour sont déjà donnés ligne 2 : gardez une seule des deux lignes.",
        ]);
        (await Count()).ShouldBe(1, "nothing is written by a trial");

        (await As(recruiter, new ImportHeadcountTargets(file))).Value.Created.ShouldBe(1);
        (await Count()).ShouldBe(2);
        (await Target()).Version.ShouldBe(known.Version, "what is unchanged is not touched");

        var again = (await As(recruiter, new ImportHeadcountTargets(File($"{ministry.Code};{job.Code};{day:yyyy-MM-dd};6")))).Value;
        (again.Created, again.Changed, again.Unchanged).ShouldBe((0, 1, 0));
        (await Target()).Count.ShouldBe(6);
        (await As(recruiter, new ChangeHeadcountTarget(known.Id, known.Version, 8))).Error.Stale.ShouldNotBeNull("somebody changed it meanwhile");
        (await As(recruiter, new SetHeadcountTarget(ministry.Id, job.Id, day, 6))).Error.Code.ShouldBe("target.exists");

        Task<HeadcountTarget> Target() => Data.Read(db => db.Set<HeadcountTarget>().AsNoTracking().SingleAsync(t => t.OrganisationId == ministry.Id && t.JobProfileId == job.Id && t.On == day));
        Task<int> Count() => Data.Read(db => db.Set<HeadcountTarget>().CountAsync(t => t.OrganisationId == ministry.Id));
        static byte[] File(params string[] lines) => Encoding.UTF8.GetBytes($"code_administration;code_metier;date;effectif\n{string.Join('\n', lines)}\n");
    }

    private async Task<(Organisation Ministry, JobProfile Job, Person Recruiter)> Ministry()
    {
        var ministry = await Data.Ministry();
        return (ministry, await Data.JobProfile(), await Data.Staff(Role.Recruiter, ministry));
    }

    [Fact]
    public async Task forecasts_no_retirements_so_few_that_they_would_tell_ages()
    {
        var (ministry, job, recruiter) = await Ministry();
        var agents = await Data.Hired(12, ministry, job, TwentyYears);
        foreach (var agent in agents.Take(2))
            await Data.Change<Agent>(set => set.SingleAsync(a => a.Id == agent.Id), a => a.RecordBirthDate(Data.Today.AddYears(-64).AddMonths(4), Data.Today).IsSuccess.ShouldBeTrue());

        var few = await Run(recruiter, Terms(ministry));

        few.Result!.Remarks.FewRetire.ShouldBeTrue();
        few.Result.Rows.Single(r => r.Kind is ForecastRowKind.Whole).Band!.Median[^1].ShouldBe(12);

        foreach (var agent in agents.Skip(2).Take(3))
            await Data.Change<Agent>(set => set.SingleAsync(a => a.Id == agent.Id), a => a.RecordBirthDate(Data.Today.AddYears(-64).AddMonths(4), Data.Today).IsSuccess.ShouldBeTrue());
        var enough = await Run(recruiter, Terms(ministry));
        enough.Result!.Remarks.FewRetire.ShouldBeFalse();
        enough.Result.Rows.Single(r => r.Kind is ForecastRowKind.Whole).Band!.Median[^1].ShouldBe(7);
    }

    [Fact]
    public async Task of_some_jobs_alone_tells_nothing_to_who_reads_the_whole_state()
    {
        var (ministry, job, recruiter) = await Ministry();
        await Data.Hired(12, ministry, job, TwentyYears);
        var some = await Run(recruiter, Terms(ministry) with { Job = job.Id });
        var hr = await Data.Staff(Role.HumanResources, await Data.State());

        var report = (await As(hr, new ForecastSheet(some.Id))).Value.Report!;

        Rows(report, "Effectif prévu par métier").ShouldAllBe(r => r.EndsWith("|n.c.|n.c.|n.c.|n.c.|n.c.", StringComparison.Ordinal));
        Rows(report, "Fréquences observées, administration par administration").ShouldAllBe(r => !r.Contains(" sur ", StringComparison.Ordinal), "how many cases are behind it is not told either");
        Rows((await As(recruiter, new ForecastSheet(some.Id))).Value.Report!, "Effectif prévu par métier").ShouldAllBe(r => r.Contains("|12|", StringComparison.Ordinal));
    }

    private static ForecastTerms Terms(Organisation organisation) => new("Sans changement", organisation.Id, null, null, 12, 1, 64, null, ForecastScenario.None);

    private async Task<Forecast> Run(Person person, ForecastTerms terms)
    {
        var asked = await As(person, new RunForecast(terms));
        asked.IsSuccess.ShouldBeTrue();
        (await Site.WorkOnForecasts(asked.Value)).ShouldBe(asked.Value);
        return await Kept(asked.Value);
    }

    private Task<Forecast> Kept(ForecastId id) => Data.Read(db => db.Set<Forecast>().AsNoTracking().SingleAsync(f => f.Id == id));

    private static IEnumerable<string> Rows(Report report, string caption) => Cells(report.Tables.Single(t => t.Caption == caption));

    private static IEnumerable<string> Cells(Table table) => table.Rows.Select(r => string.Join('|', r.Cells.Where(c => c is not DateCell).Select(c => c.Display)));
}
