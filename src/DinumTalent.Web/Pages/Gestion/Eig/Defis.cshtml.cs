using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The challenges of a cohort, ranked by what the jury says of them.</summary>
public sealed class DefisModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(Name = "defis")]
    public List<ChallengeId> Chosen { get; set; } = [];

    public CohortChallengesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostConfierAsync()
    {
        var assigned = await mediator.Send(new AssignJuror(Chosen, Input.Email), Aborted);
        if (assigned.IsFailure) return await Refuse(assigned, Aborted);
        return Done($"{CohortWords.Count(assigned.Value, "défi est confié", "défis sont confiés")} à ce juré, prévenu par courriel.", Routes.CohortChallenges(Id));
    }

    public async Task<IActionResult> OnPostAnnoncerAsync(int sprint)
    {
        var announced = await mediator.Send(new AnnounceChallenges(Id, sprint), Aborted);
        return announced.IsFailure
            ? await Refuse(announced, Aborted)
            : Done($"{CohortWords.Count(announced.Value, "décision est annoncée", "décisions sont annoncées")} : les auteurs sont prévenus par courriel, les défis retenus sont publics.", Routes.CohortChallenges(Id));
    }

    public static bool MayBeGiven(CohortChallengeRow row) => row is { IsEligible: true, IsAnnounced: false, IsOwn: false };

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortChallenges(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Adresse électronique du juré", Description = "Une personne qui a un compte, de n’importe quelle administration. Elle dira d’abord si elle a un lien d’intérêts.")]
        public string? Email { get; set; }
    }
}
