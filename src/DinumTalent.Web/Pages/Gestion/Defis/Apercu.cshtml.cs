using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Defis;

/// <summary>A challenge as the public would read it.</summary>
public sealed class ApercuModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public ChallengeId Id { get; set; }

    public OwnChallengeView View { get; private set; } = null!;

    public ChallengeContent Shown => View.Content with
    {
        OperationalMentor = View.Content.OperationalMentor with { Email = null }, HighLevelMentor = View.Content.HighLevelMentor with { Email = null },
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var challenge = await mediator.Send(new OwnChallenge(Id), Aborted);
        if (challenge.IsFailure) return await Refuse(challenge, Aborted);
        View = challenge.Value;
        return Page();
    }
}
