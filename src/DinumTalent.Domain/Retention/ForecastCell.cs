using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>What the headcount of one job in one administration is forecast from.</summary>
public sealed record ForecastCell
{
    /// <summary>Administration, with all below it that is in no other part.</summary>
    public required OrganisationId Part { get; init; }

    /// <summary>Null for those whose job is not known.</summary>
    public JobProfileId? Job { get; init; }

    /// <summary>Codes of administration and job: names the random numbers, so that no other cell changes them.</summary>
    public required string Stream { get; init; }

    /// <summary>Who is there on the day of the data.</summary>
    public IReadOnlyList<PresentAgents> Present { get; init; } = [];

    /// <summary>Months, from 1, in which people come who have signed; beyond the horizon none.</summary>
    public IReadOnlyList<int> Signed { get; init; } = [];

    public IReadOnlyList<OpenPipeline> Pipelines { get; init; } = [];

    /// <summary>Arrivals that a scenario adds, each month.</summary>
    public int AddedEachMonth { get; init; }

    /// <summary>Probability to leave within a month by tenure in whole years, the last one holding for all beyond; null where it is not known.</summary>
    public IReadOnlyList<double>? MonthlyAttrition { get; init; }

    /// <summary>Probability that a contract which ends is followed by another; null where it is not known.</summary>
    public double? Renewal { get; init; }

    /// <summary>Why there is no forecast; empty where there is one.</summary>
    public IReadOnlyList<ForecastGap> Missing
    {
        get
        {
            var missing = new List<ForecastGap>();
            var anybody = Present.Count > 0 || Signed.Count > 0 || Pipelines.Count > 0 || AddedEachMonth > 0;
            if (anybody && MonthlyAttrition is null) missing.Add(ForecastGap.Attrition);
            if (Renewal is null && Present.Any(p => p.ContractEndsIn is not null)) missing.Add(ForecastGap.Renewal);
            if (Pipelines.Any(p => p.Candidates.Any(c => c is null))) missing.Add(ForecastGap.Conversion);
            return missing;
        }
    }
}

/// <summary>What a forecast can't do without, and nobody has observed.</summary>
public enum ForecastGap
{
    [Common.Label("aucun départ ni maintien observé assez longtemps")] Attrition,
    [Common.Label("aucun contrat échu observé, pour savoir s’il a été renouvelé")] Renewal,
    [Common.Label("aucune candidature close observée, pour savoir si elle a abouti")] Conversion,

    /// <summary>A part of what is added up has none.</summary>
    [Common.Label("comprend des groupes non mesurés")] Part,
}

/// <summary>Agents alike in all that the forecast looks at.</summary>
/// <param name="Count">How many.</param>
/// <param name="TenureMonths">Whole months served on the day of the data.</param>
/// <param name="ContractEndsIn">Month, from 1, in which the contract ends; null without end within the horizon.</param>
/// <param name="RenewedFor">Months for which a contract that ends is renewed, at least 1.</param>
/// <param name="RetiresIn">Month, from 1, in which the age of retirement is reached; null beyond the horizon, or unknown.</param>
/// <param name="LeavesIn">Month, from 1, of a departure that is known already; null for none.</param>
public readonly record struct PresentAgents(int Count, int TenureMonths, int? ContractEndsIn = null, int RenewedFor = 12, int? RetiresIn = null, int? LeavesIn = null);

/// <summary>Candidates in progress for the posts of one vacancy.</summary>
/// <param name="PostsLeft">Never more are hired.</param>
/// <param name="Candidates">Furthest first; null for one whose chances are not known.</param>
public sealed record OpenPipeline(int PostsLeft, IReadOnlyList<CandidateChances?> Candidates);

/// <summary>How likely a candidate is hired, and when the person then comes.</summary>
/// <param name="Hired">Probability of a hire.</param>
/// <param name="Arrival">Given a hire, probability of each month from 1 on; what is missing to 1 comes beyond.</param>
public sealed record CandidateChances(double Hired, IReadOnlyList<double> Arrival);

/// <summary>People of one job who are trained for another each month, in one administration.</summary>
public sealed record TrainingMove(OrganisationId Part, JobProfileId From, JobProfileId To, int EachMonth);
