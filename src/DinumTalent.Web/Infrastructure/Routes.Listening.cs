using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Infrastructure;

/// <content>Risks of departure, the pulse, interviews about staying and leaving.</content>
public static partial class Routes
{
    /// <summary>What counts how much, and where nothing is computed.</summary>
    public const string RiskSettings = "/gestion/fidelisation/risques/reglages";

    public const string NewPulse = "/gestion/fidelisation/ecoute/barometre";

    public const string NewInterview = "/gestion/fidelisation/ecoute/entretiens/nouveau";

    /// <summary>What the agent's administration computes, asks and keeps.</summary>
    public const string OwnRetention = "/agent/fidelisation";

    public static string PulseResults(PulseRoundId id) => $"{NewPulse}/{id}";

    public static string RecordRetentionInterview(AgentId agent, RetentionInterviewKind kind) => $"{NewInterview}?agent={agent}&nature={kind}";

    public static string RetentionInterview(RetentionInterviewId id) => $"/gestion/fidelisation/ecoute/entretiens/{id}";

    public static string RisksOf(OrganisationId organisation) => $"{Risks}?organisation={organisation}";

    /// <summary>Where a round is answered, by the link of a mail or from the agent's space.</summary>
    public static string Pulse(string token) => $"/barometre/{token}";
}
