using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Who acts where nobody can sign in: the system, once the scope says so, and nobody before.</summary>
public sealed class ActorUser(Actor actor) : ICurrentUser
{
    /// <summary>Name that the audit trail shows for what the system did.</summary>
    public const string SystemName = "DinumTalent";

    public UserId? Id => actor.Behalf?.Id;

    public string Name => actor.Behalf?.Name ?? (actor.IsSystem ? SystemName : "");

    public string? ConfirmedEmail => null;

    public bool IsSystem => actor.IsSystem;
}
