using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The three questions of the pulse, by the link of a mail or from the agent's space.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class BarometreModel(IMediator mediator) : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public PulseFormView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Scale => SelectLists.Of(
        Enumerable.Range(PulseAnswer.Lowest, PulseAnswer.Highest),
        v => v switch { PulseAnswer.Lowest => $"{v} – Pas du tout d’accord", PulseAnswer.Highest => $"{v} – Tout à fait d’accord", _ => v.ToString(CultureInfo.InvariantCulture) },
        v => v);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) is { } instead ? instead : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var answered = await mediator.Send(new AnswerPulse(Token, Input.Meaning, Input.Means, Input.Stay, Input.GivesName), Aborted);
        return answered.IsFailure ? await Refuse(answered, Aborted) : Done("Merci : votre réponse est comptée.", Routes.Pulse(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new PulseForm(Token), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Mon travail a du sens")]
        public int? Meaning { get; set; }

        [Display(Name = "J’ai ce qu’il me faut pour bien travailler : outils, temps, appui")]
        public int? Means { get; set; }

        [Display(Name = "Je me vois encore à mon poste dans un an")]
        public int? Stay { get; set; }

        [Display(Name = "Donner aussi cette dernière réponse à mon nom", Description = "Facultatif. Votre service des ressources humaines la lira et pourra vous proposer un entretien. Vous pourrez la reprendre dans votre espace agent ; elle est oubliée au bout d’un an.")]
        public bool GivesName { get; set; }
    }
}
