using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Etapes;

/// <summary>A page that holds the form of a plan of stages.</summary>
public abstract class StagePlanPage(IMediator mediator) : GestionPage
{
    [BindProperty]
    public StagePlanInput Input { get; set; } = new();

    /// <summary>Which button was pressed; null: the one that saves.</summary>
    [BindProperty(Name = "act")]
    public string? Pressed { get; set; }

    /// <summary>Whether only the delays change.</summary>
    public virtual bool NamesAreFixed => false;

    protected IMediator Mediator => mediator;

    /// <summary>The page again where rows were rearranged or hold what can't be read; null where it is to be saved.</summary>
    protected async Task<IActionResult?> Rearranged()
    {
        if (Input.Rearrange(Pressed))
        {
            // The rows have moved: what was entered is shown from them.
            ModelState.Clear();
            return await Reload(Aborted) ?? Page();
        }

        if (ModelState.IsValid)
        {
            Input.Tidy();
            return null;
        }

        if (await Reload(Aborted) is { } instead) return instead;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
