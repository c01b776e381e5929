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

    /// <summary>Gives a role, of which the person is told.</summary>
    /// <param name="user">Who gets it.</param>
    /// <param name="role">The role.</param>
    /// <param name="organisation">Where it reaches, with all below.</param>
    /// <param name="period">Begins today or later.</param>
    /// <param name="held">All grants of that person within reach, past ones too.</param>
    /// <param name="today">The day of the act.</param>
    public static Result<RoleGrant> Give(UserId user, Role role, OrganisationId organisation, Period period, IEnumerable<RoleGrant> held, DateOnly today)
    {
        if (period.Start < today) return GrantErrors.StartsInPast(today);
        if (held.Any(g => g.UserId == user && g.Role == role && g.OrganisationId == organisation && g.Overlaps(period))) return GrantErrors.HeldAlready;
        var grant = new RoleGrant(user, role, organisation, period);
        grant.Raise(new RoleGranted(grant.Id));
        return grant;
    }

    /// <summary>Ends the role at once: yesterday is its last day.</summary>
    public Result Revoke(DateOnly today, string reason)
    {
        if (EndsOn < today) return GrantErrors.Ended;
        EndsOn = today.AddDays(-1);
        Because(reason);
        return Result.Success;
    }

    private bool Overlaps(Period other) =>
        StartsOn <= (EndsOn ?? StartsOn) && (other.End is null || StartsOn <= other.End) && (EndsOn is null || other.Start <= EndsOn);
}
