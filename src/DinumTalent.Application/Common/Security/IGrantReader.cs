using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Security;

/// <summary>Reads the roles that a person holds on a day.</summary>
public interface IGrantReader
{
    Task<IReadOnlyList<HeldRole>> Held(UserId user, DateOnly day, CancellationToken cancellationToken);
}

/// <summary>A role held within an administration and all below it.</summary>
/// <param name="IsForState">That administration is the State: the role reaches every one.</param>
public sealed record HeldRole(Role Role, OrganisationId OrganisationId, bool IsForState);
