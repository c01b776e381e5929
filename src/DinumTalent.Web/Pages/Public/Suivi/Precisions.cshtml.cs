using DinumTalent.Application.Recruitment;
using DinumTalent.Web.Pages.Candidat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>A candidate asks for the reasons of a refusal, from the link of a mail.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class PrecisionsModel(IMediator mediator) : SuiviPage
{
    [BindProperty]
    public PrecisionsInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = await mediator.Send(new AskFollowedFeedback(Token, Input.Question), Aborted);
        return asked.IsFailure
            ? await Refuse(asked, Aborted)
            : Done("Votre demande est transmise au recruteur. Sa réponse vous parviendra par courriel.", Routes.FollowUp(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var followed = await mediator.Send(new FollowedApplication(Token), ct);
        if (followed.IsFailure) return await Refuse(followed, ct);
        Application = followed.Value;
        return null;
    }
}
