using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Infrastructure;

/// <content>What comes due for agents, and actions to keep them.</content>
public static partial class Routes
{
    public const string RetentionActionEffect = RetentionActions + "/effet";

    /// <summary>What comes due, as a file.</summary>
    public const string RadarFile = Radar + "/echeances";

    private static readonly Dictionary<DecisionMatter, string> MatterWords = new()
    {
        [DecisionMatter.Contract] = "contrat",
        [DecisionMatter.Trial] = "essai",
        [DecisionMatter.Certificate] = "certification",
        [DecisionMatter.Mission] = "mission",
    };

    /// <summary>Where one thing is decided.</summary>
    public static string DecideDeadline(DueSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return $"{Radar}/decider/{subject.Agent}/{MatterWords[subject.Matter]}/{subject.Subject}";
    }

    /// <summary>What a word of the address means; null for any other.</summary>
    public static DecisionMatter? MatterOf(string? word) => MatterWords.FirstOrDefault(w => w.Value == word) is { Value: not null } known ? known.Key : null;

    public static string RetentionAction(RetentionActionId id) => $"{RetentionActions}/{id}";

    /// <summary>The actions for one agent.</summary>
    public static string RetentionActionsOf(AgentId agent) => $"{RetentionActions}?agent={agent}";

    /// <summary>The contract page, filled in with what was decided.</summary>
    /// <param name="agent">Who is kept.</param>
    /// <param name="choice">Renewal, or CDI.</param>
    /// <param name="latest">Last lawful day of a renewal.</param>
    public static string SignDecidedContract(AgentId agent, DecisionChoice choice, DateOnly? latest) =>
        $"{SignContract(agent)}?suite={(choice is DecisionChoice.Permanent ? "cdi" : "renouvellement")}{(latest is { } day ? $"&fin={day:yyyy-MM-dd}" : "")}";
}
