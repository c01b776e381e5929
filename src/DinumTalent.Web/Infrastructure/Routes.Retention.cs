using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Keeping people, and knowing the gap ahead.</summary>
public static partial class Routes
{
    public const string Radar = "/gestion/fidelisation";

    public const string Risks = "/gestion/fidelisation/risques";

    public const string Listening = "/gestion/fidelisation/ecoute";

    public const string RetentionActions = "/gestion/fidelisation/actions";

    public const string RetentionCurves = "/gestion/fidelisation/courbes";

    public const string Forecasts = "/gestion/previsions";

    public const string HeadcountTargets = "/gestion/previsions/cibles";

    public const string Trainings = "/gestion/formations";

    /// <summary>Where an action for an agent is begun.</summary>
    /// <param name="from">What it comes from: "echeance", "risque", "entretien"; null for the agent's page.</param>
    public static string NewRetentionAction(AgentId agent, string? from = null) => $"{RetentionActions}/nouvelle?agent={agent.Value}{(from is null ? null : $"&origine={from}")}";
}
