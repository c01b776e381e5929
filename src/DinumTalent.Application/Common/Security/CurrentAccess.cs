using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Security;

/// <summary>The access of the request at hand; one a scope, set anew for each request by the access behaviour.</summary>
internal sealed class CurrentAccess : IAccess
{
    public AccessKind Kind { get; private set; }

    public UserId? User { get; private set; }

    public string? ConfirmedEmail { get; private set; }

    public IReadOnlyList<OrganisationId> Roots { get; private set; } = [];

    public Guid? LinkTarget { get; private set; }

    public void Set(AccessKind kind, ICurrentUser user, IReadOnlyList<OrganisationId>? roots = null, Guid? linkTarget = null) =>
        (Kind, User, ConfirmedEmail, Roots, LinkTarget) = (kind, user.Id, user.ConfirmedEmail, roots ?? [], linkTarget);
}
