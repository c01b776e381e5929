using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>Whether an administration wants risks to be computed. Switched off, none is, there and in all below it, whatever they say themselves.</summary>
public sealed class RiskSwitch : AggregateRoot<RiskSwitchId>, IAudited
{
    private RiskSwitch()
    {
    }

    public RiskSwitch(OrganisationId organisation) : base(RiskSwitchId.New()) => OrganisationId = organisation;

    public OrganisationId OrganisationId { get; private set; }

    public bool IsOff { get; private set; }

    public string Reason { get; private set; } = "";

    public string ChangedByName { get; private set; } = "";

    public DateOnly ChangedOn { get; private set; }

    public Result Turn(bool off, string? reason, string byName, DateOnly today)
    {
        if (off == IsOff) return off ? RiskErrors.AlreadyOff : RiskErrors.AlreadyOn;
        if (string.IsNullOrWhiteSpace(reason)) return RiskErrors.ReasonMissing;
        if (reason.Trim().Length > RiskWeights.ReasonMaxLength) return RiskErrors.ReasonTooLong;
        (IsOff, Reason, ChangedByName, ChangedOn) = (off, reason.Trim(), byName, today);
        Because(Reason);
        return Result.Success;
    }
}
