using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Defis;

/// <summary>A challenge as its authors see it.</summary>
public sealed class DefiModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public ChallengeId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OwnChallengeView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostDeposerAsync(long version) => After(new SubmitChallenge(Id, version), "Le défi est déposé. Ses auteurs en sont avertis par courriel.");

    public Task<IActionResult> OnPostReprendreAsync(long version) => After(new TakeBackChallenge(Id, version), "Le défi est repris : déposez-le de nouveau avant la fin de l’appel.");

    public Task<IActionResult> OnPostNommerAsync(long version) => After(new AddChallengeAuthor(Id, version, Input.Email), "Cette personne est auteur du défi. Elle en est avertie par courriel.");

    public async Task<IActionResult> OnPostRetirerAsync(long version, UserId auteur)
    {
        var removed = await mediator.Send(new RemoveChallengeAuthor(Id, version, auteur), Aborted);
        if (removed.IsFailure) return await Refuse(removed, Aborted);
        var seen = await mediator.Send(new OwnChallenge(Id), Aborted);
        return Done("Cette personne n’est plus auteur du défi.", seen.IsSuccess ? Routes.MyChallenge(Id) : Routes.MyChallenges);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(long version)
    {
        var deleted = await mediator.Send(new DeleteChallengeDraft(Id, version), Aborted);
        return deleted.IsFailure ? await Refuse(deleted, Aborted) : Done("Le brouillon est supprimé.", Routes.MyChallenges);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var challenge = await mediator.Send(new OwnChallenge(Id), ct);
        if (challenge.IsFailure) return await Refuse(challenge, ct);
        View = challenge.Value;
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, Routes.MyChallenge(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Adresse électronique d’un collègue", Description = "Il lui faut un rôle qui permet de proposer des défis pour la même administration.")]
        public string? Email { get; set; }
    }
}
