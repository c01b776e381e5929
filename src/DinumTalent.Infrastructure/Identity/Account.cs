using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>What a person signs in with; the user name is the mail address. Rights are no part of it, see <see cref="RoleGrant"/>.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Folding may write two letters for one.</summary>
    public const int SortKeyMaxLength = 4 * PersonName.PartMaxLength;

    /// <summary>At most <see cref="PersonName.PartMaxLength"/> characters.</summary>
    public string GivenName { get; set; } = "";

    /// <summary>At most <see cref="PersonName.PartMaxLength"/> characters.</summary>
    public string FamilyName { get; set; } = "";

    /// <summary>See <see cref="PersonName.SortKey"/>; at most <see cref="SortKeyMaxLength"/> characters.</summary>
    public string SortKey { get; set; } = "";

    /// <summary>The address asked for and not confirmed yet; at most <see cref="EmailAddress.MaxLength"/> characters.</summary>
    public string? PendingEmail { get; set; }

    public string Name => $"{GivenName} {FamilyName}";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Since when nobody may sign in with it, in UTC; null while it is enabled.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? LastSignInAt { get; set; }

    public bool IsEnabled => DisabledAt is null;

    public UserId UserId => new(Id);

    /// <summary>A new account, not confirmed and without password; the security stamp makes its mail links its own.</summary>
    /// <param name="id">Assigned by the caller.</param>
    /// <param name="name">Name of the person.</param>
    /// <param name="email">Also the user name.</param>
    /// <param name="now">UTC.</param>
    public static Account For(UserId id, PersonName name, EmailAddress email, DateTime now) => new()
    {
        Id = id.Value,
        GivenName = name.Given,
        FamilyName = name.Family,
        SortKey = name.SortKey,
        UserName = email.Value,
        NormalizedUserName = Normalise(email.Value),
        Email = email.Value,
        NormalizedEmail = Normalise(email.Value),
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
        CreatedAt = now,
    };

    /// <summary>The form in which the identity framework compares addresses.</summary>
    internal static string Normalise(string email) => email.Normalize().ToUpperInvariant();
}
