using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>A signed-in candidate asks for the reasons of a refusal.</summary>
public sealed class PrecisionsModel(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public JobApplicationId Id { get; set; }

    [BindProperty]
    public PrecisionsInput Input { get; set; } = new();

    public CandidateApplicationView Application { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = await mediator.Send(new AskOwnFeedback(Id, Input.Question), Aborted);
        return asked.IsFailure
            ? await Refuse(asked, Aborted)
            : Done("Votre demande est transmise au recruteur. Sa réponse vous parviendra par courriel.", Routes.MyApplication(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnApplication(Id), ct);
        if (own.IsFailure) return await Refuse(own, ct);
        Application = own.Value;
        return null;
    }
}
