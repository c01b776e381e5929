using System.Security.Claims;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Security;

namespace DinumTalent.Web.Infrastructure;

/// <summary>The signed-in person of the request at hand; in a scope without request, the system where the scope says so.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, Actor actor) : ICurrentUser
{
    private ClaimsPrincipal? Person => actor.IsSystem ? null : http.HttpContext?.User;

    public UserId? Id =>
        UserId.TryParse(Person?.FindFirstValue(ClaimTypes.NameIdentifier), null, out var id) ? id : null;

    public string Name => actor.IsSystem ? SystemName : Person.DisplayName();

    public string? ConfirmedEmail => Person?.FindFirstValue(TalentClaims.ConfirmedEmail)?.ToLowerInvariant();

    public bool IsSystem => actor.IsSystem;

    private const string SystemName = "DinumTalent";
}

/// <summary>Claims of a session beyond the framework's own.</summary>
public static class TalentClaims
{
    /// <summary>The mail address, present only once confirmed.</summary>
    public const string ConfirmedEmail = ClaimTypes.Email;

    /// <summary>Given name and family name, as shown.</summary>
    public const string Name = ClaimTypes.Name;

    /// <summary>"mfa" when a second factor was passed at sign-in.</summary>
    public const string AuthenticationMethod = "amr";

    public static string DisplayName(this ClaimsPrincipal? person) =>
        person?.FindFirstValue(Name) ?? "";

    public static bool PassedSecondFactor(this ClaimsPrincipal person) => person.HasClaim(AuthenticationMethod, "mfa");
}
