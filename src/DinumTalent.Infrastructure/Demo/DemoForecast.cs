using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>What administrations want to have in a year and in two, and what is forecast: as things go on, and with more hires and renewals.</summary>
internal sealed class DemoForecast
{
    private static readonly (string Place, string Job, int Months, int Count)[] Wanted =
    [
        ("PM-DINUM", "ERNUM002", 12, 3), ("PM-DINUM", "ERNUM004", 12, 4), ("PM-DINUM", "ERNUM004", 23, 6), ("PM-ANSSI", "ERNUM001", 23, 3), ("MI", "ERNUM002", 23, 4), ("MJ", "ERNUM004", 12, 3), ("PM", "ERNUM002", 23, 8),
    ];

    public DemoForecast(DemoReferential referential, IReadOnlyDictionary<string, UserId> accounts, DateTime now, DateOnly today)
    {
        var demo = DemoAccounts.All.Single(a => a.Email == "rh@demo.test");
        var (by, name) = (accounts[demo.Email], $"{demo.GivenName} {demo.FamilyName}");
        Targets = [.. Wanted.Where(w => referential.Organisations.ContainsKey(w.Place) && referential.Jobs.ContainsKey(w.Job)).Select(w => HeadcountTarget.Set(
            referential.Organisations[w.Place].Id, referential.Jobs[w.Job].Id, FirstOfMonth(today.AddMonths(w.Months)), w.Count, today, by, name, now.AddDays(-12)).Value)];

        var (state, ministry) = (referential.Organisations["ETAT"].Id, referential.Organisations["PM"].Id);
        var team = referential.Organisations["PM-DINUM"].Id;
        var more = new ForecastScenario(20, 10, referential.Jobs.TryGetValue("ERNUM002", out var architect) ? [new AddedHires(team, architect.Id, 1)] : [], Trainings(team, referential.Jobs));
        Forecasts =
        [
            Ask("Sans changement", state, ForecastScenario.None, -30), Ask("Sans changement", ministry, ForecastScenario.None, -20), Ask("Recruter et renouveler plus", ministry, more, -10),
        ];

        Forecast Ask(string title, OrganisationId organisation, ForecastScenario scenario, int minutes) => Forecast.Request(
            new ForecastTerms(title, organisation, null, null, 24, ForecastTerms.UsualSeed, ForecastTerms.UsualRetirementAge, null, scenario), by, name, now.AddMinutes(minutes)).Value;
    }

    public IReadOnlyList<HeadcountTarget> Targets { get; }

    /// <summary>Still to be computed: from what the store holds, once all of it is there.</summary>
    public IReadOnlyList<Forecast> Forecasts { get; }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static IReadOnlyList<TrainingMove> Trainings(OrganisationId place, Dictionary<string, JobProfile> jobs) =>
        jobs.TryGetValue("ERNUM001", out var from) && jobs.TryGetValue("ERNUM004", out var to) ? [new TrainingMove(place, from.Id, to.Id, 1)] : [];
}
