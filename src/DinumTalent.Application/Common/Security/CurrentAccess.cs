using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Security;

/// <summary>The access of the request at hand; one a scope, set anew for each request by the access behaviour.</summary>
internal sealed class CurrentAccess : IAccess
{
    public AccessKind Kind { get; private set; }

    public UserId? User { get; private set; }

    public string? ConfirmedEmail { get; private set; }

    public IReadOnlyList<OrganisationId> Roots { get; private set; } = [];

    public bool ReachesState { get; private set; }

    public Guid? LinkTarget { get; private set; }

    public void Set(AccessKind kind, ICurrentUser user, IReadOnlyList<HeldRole>? held = null, Guid? linkTarget = null)
    {
        (Kind, User, ConfirmedEmail, LinkTarget) = (kind, user.Id, user.ConfirmedEmail, linkTarget);
        Roots = held is null ? [] : [.. held.Select(h => h.OrganisationId).Distinct()];
        ReachesState = kind is AccessKind.System || (held is not null && held.Any(h => h.IsForState));
    }
}
