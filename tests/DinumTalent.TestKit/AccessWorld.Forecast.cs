using DinumTalent.Domain.Retention;

namespace DinumTalent.TestKit;

/// <content>Targets and forecasts of headcount.</content>
public sealed partial class AccessWorld
{
    private const int Runs = 64;

    /// <summary>Finished, of the directorate of A.</summary>
    public Forecast Forecast { get; private set; } = null!;

    /// <summary>Of the directorate of A too.</summary>
    public Forecast OtherForecast { get; private set; } = null!;

    /// <summary>Of the directorate of A.</summary>
    public HeadcountTarget Target { get; private set; } = null!;

    /// <summary>What a forecast of the directorate of A is asked for with.</summary>
    public ForecastTerms ForecastTerms => new("Essai", DirectorateA.Id, null, null, 12, 1, 64, null, ForecastScenario.None);

    /// <summary>Of the directorate of A, in a job of its own.</summary>
    public async Task<HeadcountTarget> NewTarget()
    {
        var target = HeadcountTarget.Set(DirectorateA.Id, (await Data.JobProfile()).Id, Data.Today.AddMonths(6), 4, Data.Today, null, "Essai", Data.Now).Value;
        await Data.Save(target);
        return target;
    }

    /// <summary>Finished, of the directorate of A.</summary>
    public async Task<Forecast> NewForecast()
    {
        var cell = new ForecastCell
        {
            Part = DirectorateA.Id, Job = Vacancy.JobProfileId, Stream = "A|1", Present = [new PresentAgents(20, 14), new PresentAgents(6, 30, ContractEndsIn: 5)], Signed = [3],
            MonthlyAttrition = [0.02, 0.01], Renewal = 0.5,
        };
        var forecast = Forecast.Request(ForecastTerms, null, "Essai", Data.Now).Value;
        forecast.Take("essai", Data.Now.AddMinutes(1));
        forecast.Keep("essai", Data.Today, new ForecastResult(Runs, HeadcountForecast.Run([cell], 12, 1, runs: Runs), [], new ForecastRemarks()), Data.Now);
        await Data.Save(forecast);
        return forecast;
    }

    private async Task InitializeForecasts() => (Forecast, OtherForecast, Target) = (await NewForecast(), await NewForecast(), await NewTarget());
}
