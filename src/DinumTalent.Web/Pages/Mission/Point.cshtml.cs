using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>What fellow or mentor says of the month at hand.</summary>
public sealed class PointModel(IMediator mediator) : MissionPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Moods { get; } = [new("1 – Très bas", "1"), new("2 – Bas", "2"), new("3 – Moyen", "3"), new("4 – Bon", "4"), new("5 – Très bon", "5")];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (!Own.MayTell) return Missing();
        if (Own.ThisMonth is { } said) Input = new InputModel { Progress = said.Progress, Blockers = said.Blockers, Mood = said.Mood, HelpWanted = said.HelpWanted };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        return Own.MayTell
            ? await After(new WriteCheckIn(Id, Input.Progress, Input.Blockers, Input.Mood, Input.HelpWanted), "Votre point du mois est enregistré. L’EIG, ses mentors et l’équipe du programme le lisent.")
            : Missing();
    }

    public sealed class InputModel
    {
        [Display(Name = "Ce qui a avancé")]
        public string? Progress { get; set; }

        [Display(Name = "Ce qui bloque")]
        public string? Blockers { get; set; }

        [Display(Name = "Moral")]
        public int? Mood { get; set; }

        [Display(Name = "Aide attendue", Description = "De qui, pour quoi.")]
        public string? HelpWanted { get; set; }
    }
}
