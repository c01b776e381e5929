using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>Where somebody of the vivier answers an invitation to apply.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class InvitationModel(IMediator mediator) : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    public PoolInvitationView Invitation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync(bool interesse)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var answered = await mediator.Send(new AnswerPoolInvitation(Token, interesse), Aborted);
        if (answered.IsFailure) return await Refuse(answered, Aborted);
        return interesse
            ? Done("Votre intérêt est transmis. Candidatez depuis cette page, sans créer de compte.", Routes.PublicVacancy(Invitation.Slug))
            : Done("Votre réponse est transmise. Vous restez dans le vivier.", Routes.PoolInvitation(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        var invitation = await mediator.Send(new PoolInvitationSheet(Token), ct);
        if (invitation.IsFailure) return await Refuse(invitation, ct);
        Invitation = invitation.Value;
        return null;
    }
}
