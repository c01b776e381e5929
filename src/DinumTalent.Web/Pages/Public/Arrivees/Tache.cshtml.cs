using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Arrivees;

/// <summary>A task of an arrival, for who does it without an account: the link of the mail opens this task and nothing else.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class TacheModel(IMediator mediator) : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    public LinkedArrivalTaskView Linked { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var ticked = await mediator.Send(new TickLinkedArrivalTask(Token), Aborted);
        return ticked.IsFailure ? await Refuse(ticked, Aborted) : Done("C’est noté. Merci.", Routes.ArrivalTask(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var linked = await mediator.Send(new LinkedArrivalTask(Token), ct);
        if (linked.IsFailure) return await Refuse(linked, ct);
        Linked = linked.Value;
        return null;
    }
}
