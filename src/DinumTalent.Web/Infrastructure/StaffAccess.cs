using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace DinumTalent.Web.Infrastructure;

/// <summary>What the signed-in person holds today, read once a request.</summary>
public sealed class Standing(ICurrentUser user, IGrantReader grants, IMediator mediator, TimeProvider clock)
{
    private Task<IReadOnlyList<HeldRole>>? roles;
    private Task<bool>? assigned;

    public Task<IReadOnlyList<HeldRole>> Roles(CancellationToken ct) =>
        roles ??= user.Id is { } id ? grants.Held(id, clock.Today(), ct) : Task.FromResult<IReadOnlyList<HeldRole>>([]);

    /// <summary>Whether something was given to this person to evaluate.</summary>
    public Task<bool> IsAssigned(CancellationToken ct) => assigned ??= ReadAssigned(ct);

    public async Task<bool> IsStaff(CancellationToken ct) => (await Roles(ct)).Count > 0 || await IsAssigned(ct);

    /// <summary>Whether a role gives the permission somewhere: enough to show a link, never to let in.</summary>
    public async Task<bool> Holds(Permission permission, CancellationToken ct) => (await Roles(ct)).Any(r => r.Role.Gives(permission));

    /// <summary>Whether a role gives the permission over the whole State.</summary>
    public async Task<bool> HoldsForState(Permission permission, CancellationToken ct) =>
        await Holds(permission, ct) && await mediator.Send(new HoldsForState(permission), ct) is { IsSuccess: true, Value: true };

    private async Task<bool> ReadAssigned(CancellationToken ct) =>
        user.Id is not null && await mediator.Send(new HasAssignments(), ct) is { IsSuccess: true, Value: true };
}

/// <summary>Holds a role or an assignment.</summary>
internal sealed class StaffRequirement : IAuthorizationRequirement;

/// <summary>Passed a second factor, where one is compulsory.</summary>
internal sealed class SecondFactorRequirement : IAuthorizationRequirement;

/// <summary>Whether the staff's space is closed without a second factor. Only Development may do without; there it can be asked for, to try it.</summary>
public sealed class SecondFactorRule(IConfiguration configuration, IHostEnvironment environment)
{
    public bool IsCompulsory => !environment.IsDevelopment() || configuration.GetValue("Security:RequireSecondFactor", false);
}

internal sealed class StaffHandler(Standing standing, IHttpContextAccessor http) : AuthorizationHandler<StaffRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, StaffRequirement requirement)
    {
        if (context.User.Identity is { IsAuthenticated: true }
            && await standing.IsStaff(http.HttpContext?.RequestAborted ?? CancellationToken.None)) context.Succeed(requirement);
    }
}

internal sealed class SecondFactorHandler(SecondFactorRule rule) : AuthorizationHandler<SecondFactorRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SecondFactorRequirement requirement)
    {
        if (!rule.IsCompulsory || context.User.PassedSecondFactor()) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Answers a refusal: the sign-in page, the page that sets up a second factor, or the 403 page at the same address.</summary>
internal sealed class RefusalResults : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler standard = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden || context.User.Identity is not { IsAuthenticated: true })
            return standard.HandleAsync(next, context, policy, authorizeResult);

        var missing = authorizeResult.AuthorizationFailure?.FailedRequirements.ToList() ?? [];
        if (missing.Count > 0 && missing.All(r => r is SecondFactorRequirement))
        {
            context.Response.Redirect(Routes.SecondFactor(context.Request.Path + context.Request.QueryString));
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
