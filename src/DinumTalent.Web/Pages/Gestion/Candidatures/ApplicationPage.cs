using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>A page about one application.</summary>
public abstract class ApplicationPage(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public JobApplicationId Id { get; set; }

    protected IMediator Mediator => mediator;

    /// <summary>The page again where a field holds what can't be read, such as a date that doesn't exist: taken for empty it might pass.</summary>
    protected async Task<IActionResult> Unreadable()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
