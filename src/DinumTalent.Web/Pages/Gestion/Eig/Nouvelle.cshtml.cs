using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Dsfr;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Prepares a cohort from the template of its mode.</summary>
public sealed class NouvelleModel(IMediator mediator, TimeProvider clock) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OrganisationChoices Choices { get; private set; } = new([], 0);

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Choices.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IReadOnlyList<DsfrItem> Modes { get; } =
    [
        Mode(CohortMode.FixedCalendar, "Chaque phase une fois, l’une après l’autre, sur le modèle de la promotion 6 : neuf mois de l’appel à défis aux missions, à la mi-septembre."),
        Mode(CohortMode.RollingSprints, $"Les mêmes phases, plus courtes, reprises toutes les {CohortTemplate.SprintWeeks} semaines."),
        Mode(CohortMode.Continuous, "Les phases s’ouvrent l’une après l’autre puis restent ouvertes ensemble pendant un an."),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        var year = clock.Today().AddMonths(9).Year;
        var start = new DateOnly(year, 9, 15) is var september && september < clock.Today().AddMonths(9) ? september.AddYears(1) : new DateOnly(year, 9, 15);
        Input = new InputModel { MissionsStart = start, Mode = CohortMode.FixedCalendar, Sprints = 3 };
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var created = await mediator.Send(new CreateCohort(Input.Name, Input.OrganisationId, Input.Mode, Input.MissionsStart, Input.Sprints), Aborted);
        return created.IsFailure
            ? await Refuse(created, Aborted)
            : Done("La promotion est préparée. Vérifiez ses dates, puis publiez-la.", Routes.Cohort(created.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new CohortForm(Input.OrganisationId), ct);
        if (choices.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        Choices = choices.Value;
        return null;
    }

    private static DsfrItem Mode(CohortMode mode, string hint) => new() { Text = mode.Label(), Value = mode.ToString(), Hint = hint };

    public sealed class InputModel
    {
        [Display(Name = "Nom", Description = "Par exemple « Promotion 8 ». L’adresse publique en est tirée.")]
        public string? Name { get; set; }

        [Display(Name = "Administration qui conduit le programme")]
        public OrganisationId? OrganisationId { get; set; }

        [Display(Name = "Comment les phases se suivent")]
        public CohortMode? Mode { get; set; }

        [Display(Name = "Premier jour des missions", Description = "Du premier sprint, s’il y en a plusieurs.")]
        public DateOnly? MissionsStart { get; set; }

        [Display(Name = "Nombre de sprints", Description = "Pour des sprints successifs seulement.")]
        public int? Sprints { get; set; }
    }
}
