using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>A survey of the programme, by the link of a mail.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class EnqueteModel(IMediator mediator) : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public SurveyFormView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Situations => SelectLists.Of<AlumniSituation>();

    public IReadOnlyList<SelectListItem> Intentions => SelectLists.Of<StayIntention>();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel { Intention = View.Given.Intention, Situation = View.Given.Situation, LeftOn = View.Given.LeftOn, Comment = View.Given.Comment };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var answered = await mediator.Send(new AnswerSurvey(Token, Input.Intention, Input.Situation, Input.LeftOn, Input.Comment), Aborted);
        return answered.IsFailure ? await Refuse(answered, Aborted) : Done("Merci : votre réponse est enregistrée.", Routes.AlumniSurvey(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new SurveyForm(Token), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Souhaitez-vous rester dans l’administration, ou y revenir ?")]
        public StayIntention? Intention { get; set; }

        [Display(Name = "Où travaillez-vous aujourd’hui ?")]
        public AlumniSituation? Situation { get; set; }

        [Display(Name = "Si vous avez quitté l’administration, votre dernier jour", Description = "À peu près suffit.")]
        public DateOnly? LeftOn { get; set; }

        [Display(Name = "Ce que vous voulez nous dire")]
        public string? Comment { get; set; }
    }
}
