using DinumTalent.Domain.Retention;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Who reads the trail of risks, pulses and interviews.</content>
public sealed partial class ChangeRecorder
{
    /// <summary>Null for what is of another subject.</summary>
    private async Task<Guid?> OfListening(TalentDbContext db, object aggregate, CancellationToken cancellationToken) => aggregate switch
    {
        RiskSwitch s => s.OrganisationId.Value,
        PulseRound r => r.OrganisationId.Value,
        RetentionInterview i => i.OrganisationId.Value,
        RiskWeights => await OfState(db, cancellationToken),
        _ => null,
    };
}
