using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <summary>Erases somebody who asked for it otherwise than from the own pages.</summary>
public sealed class EffacementModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    [Display(Name = "Adresse électronique de la personne", Description = "Celle de ses candidatures")]
    public string? Email { get; set; }

    [BindProperty]
    [Display(Name = "J’ai vérifié que la demande vient de cette personne")]
    public bool Confirmed { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var erased = await mediator.Send(new ErasePerson(Email, Confirmed), Aborted);
        return erased.IsFailure ? await Refuse(erased, Aborted) : Done(Told(erased.Value), Routes.Erasure);
    }

    /// <summary>The page is for those who manage accounts.</summary>
    protected override async Task<IActionResult?> Reload(CancellationToken ct) =>
        (await mediator.Send(new GrantChoices(), ct)).IsFailure ? StatusCode(StatusCodes.Status403Forbidden) : null;

    private static string Told(ErasureOutcome outcome) => string.Join(" ", new[]
    {
        outcome.Applications switch { 0 => "Aucune candidature à effacer.", 1 => "1 candidature est effacée.", var n => $"{n.ToFrench()} candidatures sont effacées." },
        outcome.AccountClosed ? "Le compte l’est aussi." : null,
        outcome.Kept switch { 0 => null, 1 => "1 candidature, qui a mené à un recrutement, est conservée.", var n => $"{n.ToFrench()} candidatures, qui ont mené à un recrutement, sont conservées." },
    }.OfType<string>());
}
