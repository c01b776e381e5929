using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>A form about an agent or a contract.</summary>
public abstract class AgentFormPage(IMediator mediator) : GestionPage
{
    [BindProperty]
    public AgentFields Input { get; set; } = new();

    /// <summary>"chercher" looks for administrations; anything else saves.</summary>
    [BindProperty(Name = "act")]
    public string? Pressed { get; set; }

    /// <summary>What the person saw; the present one after a conflict has been told.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    public AgentFormView Form { get; private set; } = null!;

    public EditedAgent Agent => Form.Edited!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => AgentWords.Profiles(Form.Profiles);

    /// <summary>Whether the list of administrations needs a search.</summary>
    public bool NeedsSearch => Form.Organisations.IsCut || !string.IsNullOrWhiteSpace(Input.OrganisationSearch);

    protected IMediator Mediator => mediator;

    protected virtual AgentId? Edited => null;

    /// <summary>Reads what the form needs; a result other than null replaces the page.</summary>
    protected async Task<IActionResult?> Read()
    {
        var form = await mediator.Send(new AgentForm(Edited, Input.OrganisationId, Input.OrganisationSearch), Aborted);
        if (form.IsFailure) return await Refuse(form, Aborted);
        Form = form.Value;
        Version ??= Form.Edited?.Version;
        return null;
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct) => Form is null ? await Read() : null;

    /// <summary>Looks for administrations when that button was pressed; null when it was the saving one.</summary>
    protected async Task<IActionResult?> Search()
    {
        if (Pressed != "chercher") return null;
        foreach (var (_, entry) in ModelState)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return await Read() ?? Page();
    }

    /// <summary>Shows what could not be read.</summary>
    protected async Task<IActionResult?> Unreadable()
    {
        if (ModelState.IsValid) return null;
        if (await Read() is { } instead) return instead;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Goes on after the act, or shows why not.</summary>
    protected async Task<IActionResult> After(IResult outcome, string done, string to)
    {
        if (outcome.IsSuccess) return Done(done, to);
        if (outcome.Errors.Any(e => e.Stale is not null)) Version = null;
        return await Refuse(outcome, Aborted);
    }
}
