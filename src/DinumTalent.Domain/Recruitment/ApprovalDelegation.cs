using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Lets a colleague approve in somebody's place, from a first day to a last one.</summary>
public sealed class ApprovalDelegation : AggregateRoot<ApprovalDelegationId>, IAudited
{
    private ApprovalDelegation()
    {
    }

    private ApprovalDelegation(UserId from, Approver to, Period period) : base(ApprovalDelegationId.New()) =>
        (FromId, ToId, ToName, StartsOn, EndsOn) = (from, to.Id, to.Name, period.Start, period.End!.Value);

    public UserId FromId { get; private set; }

    public UserId ToId { get; private set; }

    public string ToName { get; private set; } = "";

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly EndsOn { get; private set; }

    public bool HoldsOn(DateOnly day) => day >= StartsOn && day <= EndsOn;

    public static Result<ApprovalDelegation> Give(UserId from, Approver to, DateOnly startsOn, DateOnly endsOn, DateOnly today)
    {
        if (to.Id == from) return ApprovalErrors.DelegateToOneself;
        if (endsOn < today) return ApprovalErrors.DelegationOver;
        var period = Period.Create(startsOn, endsOn);
        return period.IsSuccess ? new ApprovalDelegation(from, to, period.Value) : Result<ApprovalDelegation>.Failure(period.Errors);
    }

    /// <summary>Ends it before its day: it held until yesterday. One that has not begun never holds.</summary>
    public void End(DateOnly today)
    {
        if (EndsOn >= today) EndsOn = today.AddDays(-1);
    }
}
