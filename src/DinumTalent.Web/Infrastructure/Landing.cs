using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Where somebody goes who has just signed in.</summary>
public sealed class Landing(IGrantReader grants, IMediator mediator, TimeProvider clock)
{
    /// <summary>The page asked for when it is one of this site, else the space of the person.</summary>
    public async Task<string> Of(IUrlHelper url, string? returnUrl, UserId user, CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(returnUrl) && url.IsLocalUrl(returnUrl)) return returnUrl;
        if ((await grants.Held(user, clock.Today(), ct)).Count > 0) return Routes.Dashboard;
        return await mediator.Send(new IsAgent(), ct) is { IsSuccess: true, Value: true } ? AgentRoutes.Home : Routes.Candidate;
    }
}
