using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

/// <summary>Ends a subscription to a report by the link of a mail; a click more than opening it, as programs open links too.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class DesabonnementModel(IMediator mediator) : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    public LinkedReportSubscriptionView View { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var ended = await mediator.Send(new EndReportSubscriptionByLink(Token), Aborted);
        return ended.IsFailure ? await Refuse(ended, Aborted) : LocalRedirect(Routes.EndReportSubscription(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new LinkedReportSubscription(Token), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }
}
