using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Opens a mission: from an application, or for somebody entered by hand.</summary>
public sealed class NouvelleMissionModel(IMediator mediator) : GestionPage, IMissionForm
{
    [FromRoute]
    public CohortId Id { get; set; }

    /// <summary>Whose accepted place the form begins with.</summary>
    [BindProperty(Name = "candidature", SupportsGet = true)]
    public FellowApplicationId? Candidature { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    MissionInput IMissionForm.Input => Input;

    public MissionFormView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Challenges => SelectLists.Of(View.Challenges, c => $"{c.Title} ({c.Administration})", c => c.Id);

    public IReadOnlyList<SelectListItem> Applications => SelectLists.Of(View.Applications, a => a.Name, a => a.Id);

    public IReadOnlyList<SelectListItem> Expertises => SelectLists.Of<Expertise>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        (Input.StartsOn, Input.EndsOn) = (View.StartsOn, View.EndsOn);
        if (View.Place is { } place) Input.Begin(place);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var opened = await mediator.Send(new OpenMission(Id, Input.Challenge ?? default, Input.Application, Input.GivenName, Input.FamilyName, Input.Email, Input.Expertise, Input.Terms()), Aborted);
        return opened.IsFailure
            ? await Refuse(opened, Aborted)
            : Done("La mission est ouverte. L’EIG et ses mentors sont prévenus par courriel, sauf pour une promotion passée.", Routes.CohortMission(Id, opened.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new MissionForm(Id, Candidature), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    public sealed class InputModel : MissionInput
    {
        [Display(Name = "Défi")]
        public ChallengeId? Challenge { get; set; }

        [Display(Name = "Candidature", Description = "Ses nom et adresse sont repris. Hors candidature, saisissez la personne ci-dessous.")]
        public FellowApplicationId? Application { get; set; }

        [Display(Name = "Prénom")]
        public string? GivenName { get; set; }

        [Display(Name = "Nom")]
        public string? FamilyName { get; set; }

        [Display(Name = "Adresse électronique", Description = "Le compte qui a confirmé cette adresse suivra la mission.")]
        public string? Email { get; set; }

        [Display(Name = "Expertise")]
        public Expertise? Expertise { get; set; }

        /// <summary>With all that is known of an accepted place; the contract is for the programme to choose.</summary>
        public void Begin(OpenablePlace place)
        {
            (Application, Challenge, Expertise) = (place.Application, place.Challenge, place.Expertise);
            (Administration, City, StartsOn, EndsOn) = (place.Administration, place.City, place.StartsOn, place.EndsOn);
            (Operational, HighLevel) = (MentorInput.Of(place.Operational), MentorInput.Of(place.HighLevel));
        }
    }
}
