using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>What a person signs in with; the user name is the mail address. Rights are no part of it, see <see cref="RoleGrant"/>.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>At most <see cref="Domain.Common.PersonName.PartMaxLength"/> characters.</summary>
    public string GivenName { get; set; } = "";

    /// <summary>At most <see cref="Domain.Common.PersonName.PartMaxLength"/> characters.</summary>
    public string FamilyName { get; set; } = "";

    public string Name => $"{GivenName} {FamilyName}";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Since when nobody may sign in with it, in UTC; null while it is enabled.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? LastSignInAt { get; set; }

    public bool IsEnabled => DisabledAt is null;

    public UserId UserId => new(Id);
}
