using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Whose history a probability comes from.</summary>
public enum RateSource
{
    [Label("historique propre")] Own,
    [Label("administration de la prévision")] Above,
    [Label("État")] State,
    [Label("fixé par l’auteur")] Given,
}

/// <summary>A probability, and how many cases stand behind it.</summary>
/// <param name="Value">From 0 to 1; of attrition, within a month.</param>
/// <param name="Source">Whose history it is.</param>
/// <param name="Events">What happened.</param>
/// <param name="Cases">Among so many; of attrition, months lived.</param>
/// <param name="OwnCases">As many as the administration itself has.</param>
public sealed record MeasuredRate(double Value, RateSource Source, int Events, double Cases, double OwnCases);

/// <summary>How long those hired took to come, in days, and whose history that is.</summary>
/// <param name="Days">In ascending order, one at least.</param>
/// <param name="Source">Whose history it is.</param>
/// <param name="OwnCases">As many as the administration itself has.</param>
public sealed record MeasuredDelay(IReadOnlyList<int> Days, RateSource Source, int OwnCases)
{
    /// <summary>
    /// Given that a candidate who applied so many days ago is hired, how likely the first day lies in each month ahead: drawn from those who took
    /// longer; where nobody did, the person comes in the first month.
    /// </summary>
    public IReadOnlyList<double> Arrival(int elapsed, int horizon)
    {
        var months = new double[horizon];
        var longer = Days.Where(d => d > elapsed).ToList();
        if (longer.Count == 0)
        {
            months[0] = 1;
            return months;
        }

        foreach (var group in longer.GroupBy(d => (int)Math.Ceiling((d - elapsed) / ForecastHistory.DaysPerMonth)))
        {
            if (group.Key <= horizon) months[group.Key - 1] = (double)group.Count() / longer.Count;
        }

        return months;
    }
}

/// <summary>
/// The probabilities of one administration. Each comes from its own history where that is long enough, else from that of the administration
/// which the forecast is about, else from the whole State's.
/// </summary>
public sealed record ForecastRates
{
    /// <summary>Cases below which a history is too thin to take a probability from.</summary>
    public const int EnoughCases = 20;

    /// <summary>Months lived in one year of tenure below which a history is too thin: thirty years of work.</summary>
    public const double EnoughMonths = 360;

    /// <summary>Months lived in all the State below which nothing is taken from a year of tenure, nor from all of them.</summary>
    public const double LeastMonths = 12;

    /// <summary>By year of tenure; null where nothing is known.</summary>
    public IReadOnlyList<MeasuredRate>? Attrition { get; private init; }

    public MeasuredRate? Renewal { get; private init; }

    /// <summary>From a stage to a hire; null where nothing is known.</summary>
    public IReadOnlyList<MeasuredRate?> Conversion { get; private init; } = [];

    public MeasuredDelay? Delay { get; private init; }

    /// <summary>What the simulation takes of the attrition.</summary>
    public IReadOnlyList<double>? MonthlyAttrition => Attrition?.Select(a => a.Value).ToList();

    /// <param name="own">Of the administration.</param>
    /// <param name="above">Of the one that the forecast is about.</param>
    /// <param name="state">Of all.</param>
    /// <param name="renewalWhenUnknown">Share of contracts renewed that the author gives for want of any history.</param>
    public static ForecastRates Choose(ForecastHistory own, ForecastHistory above, ForecastHistory state, double? renewalWhenUnknown = null)
    {
        (RateSource Source, ForecastHistory History)[] histories = [(RateSource.Own, own), (RateSource.Above, above), (RateSource.State, state)];
        var pooled = state.ExposedMonths.Sum();
        return new ForecastRates
        {
            Attrition = pooled < LeastMonths ? null : [.. Enumerable.Range(0, ForecastHistory.TenureYears).Select(Year)],
            Renewal = Share(h => (h.ContractsRenewed, h.ContractsEnded)) ?? (renewalWhenUnknown is { } given ? new MeasuredRate(given, RateSource.Given, 0, 0, own.ContractsEnded) : null),
            Conversion = [.. Enumerable.Range(0, ForecastHistory.Stages).Select(s => Share(h => (h.Hired[s], h.Closed[s])))],
            Delay = histories.Where(h => h.History.DaysToArrival.Count >= EnoughCases || (h.Source is RateSource.State && h.History.DaysToArrival.Count > 0))
                .Select(h => new MeasuredDelay([.. h.History.DaysToArrival.Order()], h.Source, own.DaysToArrival.Count)).FirstOrDefault(),
        };

        MeasuredRate Year(int year)
        {
            foreach (var (source, history) in histories)
            {
                var months = history.ExposedMonths[year];
                if (months >= (source is RateSource.State ? LeastMonths : EnoughMonths)) return Of(history.Departures[year], months, source, year);
            }

            return Of(state.Departures.Sum(), pooled, RateSource.State, year);
        }

        MeasuredRate Of(int departures, double months, RateSource source, int year) => new(Math.Min(1, departures / months), source, departures, months, own.ExposedMonths[year]);

        MeasuredRate? Share(Func<ForecastHistory, (int Events, int Cases)> count)
        {
            foreach (var (source, history) in histories)
            {
                var (events, cases) = count(history);
                if (cases >= EnoughCases || (source is RateSource.State && cases > 0)) return new MeasuredRate((double)events / cases, source, events, cases, count(own).Cases);
            }

            return null;
        }
    }

    /// <summary>How likely somebody at a stage is hired and when; null where nobody's history says.</summary>
    /// <param name="stage">From 0, the entry.</param>
    /// <param name="elapsed">Days since the application.</param>
    /// <param name="horizon">Months ahead.</param>
    public CandidateChances? Chances(int stage, int elapsed, int horizon) =>
        Conversion[Math.Min(stage, ForecastHistory.Stages - 1)] is not { } conversion ? null
        : conversion.Value == 0 ? new CandidateChances(0, [])
        : Delay is { } delay ? new CandidateChances(conversion.Value, delay.Arrival(elapsed, horizon)) : null;
}
