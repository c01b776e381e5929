using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>A role of an account within an administration and all below it, from a day on, perhaps to a last one.</summary>
public sealed class RoleGrant : AggregateRoot<RoleGrantId>, IAudited
{
    private RoleGrant()
    {
    }

    public RoleGrant(UserId user, Role role, OrganisationId organisation, Period period) : base(RoleGrantId.New()) =>
        (UserId, Role, OrganisationId, StartsOn, EndsOn) = (user, role, organisation, period.Start, period.End);

    public UserId UserId { get; private set; }

    public Role Role { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, included; null while it goes on.</summary>
    public DateOnly? EndsOn { get; private set; }

    public bool IsActive(DateOnly day) => StartsOn <= day && (EndsOn is null || day <= EndsOn);

    /// <summary>Ends the role at once: yesterday is its last day.</summary>
    public Result Revoke(DateOnly today, string reason)
    {
        if (EndsOn < today) return new Error("grant.ended", "Ce rôle a déjà pris fin.");
        EndsOn = today.AddDays(-1);
        Because(reason);
        return Result.Success;
    }
}
