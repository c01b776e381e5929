using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>What a row of a forecast is about.</summary>
public enum ForecastRowKind
{
    /// <summary>One job in one administration.</summary>
    Cell,

    /// <summary>All jobs of one administration.</summary>
    Part,

    /// <summary>One job in all administrations.</summary>
    Job,

    /// <summary>All of it.</summary>
    Whole,
}

/// <summary>A headcount, today and to come.</summary>
/// <param name="Kind">What is added up.</param>
/// <param name="Part">Administration; null for all.</param>
/// <param name="Job">Job; null for all, and in a cell or a row of a job for those whose job is not known.</param>
/// <param name="Today">Agents on the day of the data.</param>
/// <param name="Band">What is expected; null where it can't be said.</param>
/// <param name="Flows">What makes it change up to the horizon; null with it.</param>
/// <param name="Missing">Why it can't be said.</param>
public sealed record ForecastRow(
    ForecastRowKind Kind, OrganisationId? Part, JobProfileId? Job, int Today, ForecastBand? Band, ForecastFlows? Flows, IReadOnlyList<ForecastGap> Missing);

/// <summary>Headcounts from the day of the data, month 0, to the horizon.</summary>
/// <param name="Low">One run in ten is at or below it.</param>
/// <param name="Median">Half of the runs are at or below it.</param>
/// <param name="High">Nine runs in ten are at or below it.</param>
/// <param name="Mean">Over the runs, to a thousandth.</param>
public sealed record ForecastBand(IReadOnlyList<int> Low, IReadOnlyList<int> Median, IReadOnlyList<int> High, IReadOnlyList<double> Mean);

/// <summary>People who come and go up to the horizon, on average over the runs.</summary>
/// <param name="Signed">Have signed.</param>
/// <param name="Hired">Come from candidates in progress.</param>
/// <param name="Added">Are added by the scenario.</param>
/// <param name="Trained">Come from another job by training, less those who leave for one.</param>
/// <param name="ContractEnds">Are not renewed.</param>
/// <param name="Retirements">Reach the age of retirement.</param>
/// <param name="KnownDepartures">Leave on a day that is known already.</param>
/// <param name="Attrition">Leave otherwise.</param>
/// <param name="NewcomersLeft">Come, and leave before the horizon.</param>
public sealed record ForecastFlows(
    double Signed = 0, double Hired = 0, double Added = 0, double Trained = 0, double ContractEnds = 0, double Retirements = 0, double KnownDepartures = 0, double Attrition = 0, double NewcomersLeft = 0)
{
    public double Net => Signed + Hired + Added + Trained - ContractEnds - Retirements - KnownDepartures - Attrition - NewcomersLeft;

    public ForecastFlows Plus(ForecastFlows other) => new(
        Signed + other.Signed, Hired + other.Hired, Added + other.Added, Trained + other.Trained, ContractEnds + other.ContractEnds, Retirements + other.Retirements,
        KnownDepartures + other.KnownDepartures, Attrition + other.Attrition, NewcomersLeft + other.NewcomersLeft);
}
