using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>A mission as its fellow, its mentors and the authors of its challenge follow it.</summary>
public sealed class MissionModel(IMediator mediator, TimeProvider clock) : MissionPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Intentions => SelectLists.Of<RenewalIntention>();

    public DateOnly Today => clock.Today();

    public IReadOnlyList<SelectListItem> Mentors =>
        SelectLists.Of(new[] { MissionSide.Operational, MissionSide.HighLevel }.Where(s => (s is MissionSide.Operational ? Mission.Terms.Operational : Mission.Terms.HighLevel).IsNamed));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input.Intention = Own.Side is MissionSide.Fellow ? Mission.FellowIntention : Mission.HostIntention;
        return Page();
    }

    public Task<IActionResult> OnPostAtteintAsync(int jalon) => After(new ReachMilestone(Id, jalon, null), "Le jalon est atteint.");

    public Task<IActionResult> OnPostJalonAsync() => After(new PlanMilestone(Id, null, Input.Title, Input.DueOn), "Le jalon est ajouté.");

    public Task<IActionResult> OnPostRencontreAsync() => After(new NoteMentorMeeting(Id, Input.Kind ?? default, Input.Day), "La rencontre est notée.");

    public Task<IActionResult> OnPostSuiteAsync() => After(new SayRenewal(Id, Input.Intention), "Votre réponse est enregistrée. L’équipe du programme la voit ; vous pouvez la changer jusqu’au dernier jour.");

    public sealed class InputModel
    {
        [Display(Name = "Nouveau jalon", Description = "Ce qui doit être là ce jour-là.")]
        public string? Title { get; set; }

        [Display(Name = "Au plus tard le")]
        public DateOnly? DueOn { get; set; }

        [Display(Name = "Mentor rencontré")]
        public MissionSide? Kind { get; set; }

        [Display(Name = "Le")]
        public DateOnly? Day { get; set; }

        [Display(Name = "Après le dernier jour de la mission")]
        public RenewalIntention? Intention { get; set; }
    }
}
