using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>By what it is known that a fellow has become an agent.</summary>
public enum AgentLink
{
    /// <summary>Somebody of the programme entered the agent's address.</summary>
    [Label("Adresse de l’agent saisie")] Entered,

    /// <summary>The agent's file has the address of the fellow; somebody of the programme said that it is the same person.</summary>
    [Label("Même adresse")] SameAddress,

    /// <summary>The account that the agent is tied to is the fellow's.</summary>
    [Label("Même compte")] SameAccount,
}
