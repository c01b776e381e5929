using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>What somebody of the vivier reaches by the link of a mail: never kept by a browser on its way.</summary>
public abstract class VivierPage(IMediator mediator) : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    public PoolMembershipView Membership { get; private set; } = null!;

    protected IMediator Mediator { get; } = mediator;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var membership = await Mediator.Send(new PoolMembership(Token), ct);
        if (membership.IsFailure) return await Refuse(membership, ct);
        Membership = membership.Value;
        return null;
    }
}
