using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>What a session carries: identifier, name, confirmed address, and the stamp that lets it be ended from afar. No rights.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    /// <summary>How the person proved to be that one: "pwd", or "mfa" with a second factor (RFC 8176).</summary>
    public const string Method = "amr";

    public const string SecondFactor = "mfa";

    /// <summary>Given name and family name.</summary>
    public const string Name = "name";

    /// <summary>Present only once the address is confirmed.</summary>
    public const string ConfirmedEmail = "confirmed_email";

    public async Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()));
        identity.AddClaim(new Claim(Name, user.Name));
        if (user is { EmailConfirmed: true, Email: { } email }) identity.AddClaim(new Claim(ConfirmedEmail, email));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, await accounts.GetSecurityStampAsync(user)));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Renewing a session keeps how it was opened.</summary>
    public static Task Keep(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.NewPrincipal?.Identity is ClaimsIdentity renewed && context.CurrentPrincipal is { } current)
        {
            renewed.AddClaims(current.FindAll(Method).Select(claim => new Claim(claim.Type, claim.Value)));
        }

        return Task.CompletedTask;
    }
}
