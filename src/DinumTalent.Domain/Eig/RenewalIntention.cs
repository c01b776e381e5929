using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a fellow, or the host, wants after the last day of a mission.</summary>
public enum RenewalIntention
{
    [Label("Poursuivre")] Renew,
    [Label("Ne pas poursuivre")] Stop,
    [Label("Pas encore décidé")] Undecided,
}
