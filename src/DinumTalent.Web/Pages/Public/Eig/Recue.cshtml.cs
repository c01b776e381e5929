using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>The receipt of an application to a cohort, the same whether the person had applied or not.</summary>
public sealed class RecueModel(IMediator mediator) : TalentPage
{
    public FellowFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string cohort)
    {
        var view = await mediator.Send(new FellowForm(cohort), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
