using System.Security.Claims;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Security;

namespace DinumTalent.Web.Infrastructure;

/// <summary>The signed-in person of the request at hand; in a scope without request, the system or the person that the scope says.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, Actor actor) : ICurrentUser
{
    private ClaimsPrincipal? Person => actor.IsSystem || actor.Behalf is not null ? null : http.HttpContext?.User;

    public UserId? Id => actor.Behalf?.Id ?? (
        UserId.TryParse(Person?.FindFirstValue(ClaimTypes.NameIdentifier), null, out var id) ? id : null);

    public string Name => actor.Behalf?.Name ?? (actor.IsSystem ? ActorUser.SystemName : Person.DisplayName());

    public string? ConfirmedEmail => Person.ConfirmedEmail()?.ToLowerInvariant();

    public bool IsSystem => actor.IsSystem;
}

/// <summary>What the claims of a session say.</summary>
public static class PersonClaims
{
    private const string AuthenticationMethod = "amr";

    private const string Confirmed = "confirmed_email";

    /// <summary>Given name and family name.</summary>
    public static string DisplayName(this ClaimsPrincipal? person) => person?.Identity?.Name ?? "";

    /// <summary>The mail address; sessions bear it only once it is confirmed.</summary>
    public static string? ConfirmedEmail(this ClaimsPrincipal? person) =>
        person?.FindFirstValue(Confirmed);

    public static bool PassedSecondFactor(this ClaimsPrincipal person) => person.HasClaim(AuthenticationMethod, "mfa");
}
