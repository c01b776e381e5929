using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Puts an audition elsewhere by hand.</summary>
public sealed class AuditionModel(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "cohort")]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public FellowApplicationId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AuditionMoveView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Slots => [.. View.Slots.Select(s => new SelectListItem(s.ToFrenchAppointment(), Sent(s)))];

    public IReadOnlyList<SelectListItem> Rooms => [.. View.Rooms.Select(r => new SelectListItem(r, r))];

    public IReadOnlyList<SelectListItem> Jurors => SelectLists.Of(View.Jurors, j => j.Name, j => j.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        (Input.Start, Input.Room, Input.Panel) = (View.Start is { } start ? Sent(start) : null, View.Room, [.. View.Panel]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        DateTime? start = DateTime.TryParse(Input.Start, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal | System.Globalization.DateTimeStyles.AssumeUniversal, out var chosen) ? chosen : null;
        var moved = await mediator.Send(new MoveAudition(Cohort, version, Id, start, Input.Room, Input.Panel), Aborted);
        if (moved.IsFailure) return await Refuse(moved, Aborted);
        return await Reload(Aborted) ?? Done("L’audition est déplacée dans le plan. Confirmez le plan pour prévenir les personnes concernées.", Routes.CohortAuditions(Cohort, View.Sprint));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new AuditionMoveForm(Cohort, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    private static string Sent(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture);

    public sealed class InputModel
    {
        [Display(Name = "Jour et heure")]
        public string? Start { get; set; }

        [Display(Name = "Salle")]
        public string? Room { get; set; }

        [Display(Name = "Jury", Description = "Seuls les jurés sans lien connu avec la personne ni avec les défis qu’elle souhaite sont proposés.")]
        public List<UserId> Panel { get; set; } = [];
    }
}
