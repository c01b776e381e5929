namespace DinumTalent.Domain.Retention;

/// <summary>What was observed of an administration, with all below it, that a forecast takes its probabilities from.</summary>
public sealed class ForecastHistory
{
    /// <summary>Years of tenure that are told apart; the last class holds all beyond.</summary>
    public const int TenureYears = 11;

    /// <summary>Stages that are told apart: the entry, then the first, the second and all later ones between it and the decision.</summary>
    public const int Stages = 4;

    /// <summary>Days of a month on average, in the Gregorian calendar.</summary>
    public const double DaysPerMonth = 365.2425 / 12;

    private readonly double[] exposedMonths = new double[TenureYears];
    private readonly int[] departures = new int[TenureYears];
    private readonly int[] closed = new int[Stages];
    private readonly int[] hired = new int[Stages];
    private readonly List<int> daysToArrival = [];

    /// <summary>Months lived under observation in each year of tenure.</summary>
    public IReadOnlyList<double> ExposedMonths => exposedMonths;

    /// <summary>Departures in each year of tenure, but for those at the end of a contract or for retirement.</summary>
    public IReadOnlyList<int> Departures => departures;

    /// <summary>Contracts that came to their end.</summary>
    public int ContractsEnded { get; private set; }

    /// <summary>Those of them that another contract followed.</summary>
    public int ContractsRenewed { get; private set; }

    /// <summary>Applications that are closed and had come to a stage, or beyond.</summary>
    public IReadOnlyList<int> Closed => closed;

    /// <summary>Those of them that led to a hire.</summary>
    public IReadOnlyList<int> Hired => hired;

    /// <summary>Days between application and first day of those who were hired.</summary>
    public IReadOnlyList<int> DaysToArrival => daysToArrival;

    /// <summary>Counts the time that somebody was seen to serve; a departure at the end of a contract or for retirement only ends it.</summary>
    public void Observe(ObservedTenure tenure, bool leavesByChoice)
    {
        var last = TenureYears - 1;
        for (var year = Math.Min((int)(tenure.From / 365.2425), last); ; year++)
        {
            var (from, until) = (Math.Max(tenure.From, year * 365.2425), year == last ? tenure.Until : Math.Min(tenure.Until, (year + 1) * 365.2425));
            if (until > from) exposedMonths[year] += (until - from) / DaysPerMonth;
            if (year == last || tenure.Until < (year + 1) * 365.2425)
            {
                if (tenure.HasLeft && leavesByChoice) departures[year]++;
                return;
            }
        }
    }

    public void ObserveContractEnd(bool renewed)
    {
        ContractsEnded++;
        if (renewed) ContractsRenewed++;
    }

    /// <param name="furthest">Stage that it came to at most, from 0.</param>
    /// <param name="isHired">Whether it led to a hire: then it went through all.</param>
    public void ObserveApplication(int furthest, bool isHired)
    {
        for (var stage = 0; stage <= (isHired ? Stages - 1 : Math.Min(furthest, Stages - 1)); stage++)
        {
            closed[stage]++;
            if (isHired) hired[stage]++;
        }
    }

    public void ObserveArrival(int days) => daysToArrival.Add(Math.Max(0, days));

    /// <summary>Adds what was observed elsewhere, so that an administration holds all below it.</summary>
    public void Include(ForecastHistory other)
    {
        for (var i = 0; i < TenureYears; i++)
        {
            exposedMonths[i] += other.exposedMonths[i];
            departures[i] += other.departures[i];
        }

        for (var i = 0; i < Stages; i++)
        {
            closed[i] += other.closed[i];
            hired[i] += other.hired[i];
        }

        ContractsEnded += other.ContractsEnded;
        ContractsRenewed += other.ContractsRenewed;
        daysToArrival.AddRange(other.daysToArrival);
    }
}
