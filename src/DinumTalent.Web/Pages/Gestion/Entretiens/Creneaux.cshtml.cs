using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Dsfr;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>Opens slots for a vacancy and offers them to several candidates.</summary>
public sealed class CreneauxModel(IMediator mediator) : InterviewFormPage(mediator)
{
    public const int Lines = 5;

    [FromRoute(Name = "id")]
    public VacancyId Id { get; set; }

    public IReadOnlyList<SelectListItem> Applications =>
        [.. Form!.Applications.Select(a => new DsfrItem { Text = a.Candidate, Value = a.Id.ToString(), Hint = a.HasOpenInterview ? $"{a.Stage}, un entretien est déjà prévu" : a.Stage })];

    /// <param name="candidature">Already chosen.</param>
    public async Task<IActionResult> OnGetAsync(JobApplicationId? candidature)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (candidature is { } chosen) Input.Applications = [chosen];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Unreadable();
        var opened = await Mediator.Send(new OfferInterviewSlots(Id, Input.Terms, Input.Stretches, Input.Pause ?? 0, Input.Choice, Input.Template, Input.Applications), Aborted);
        return opened.IsFailure
            ? await Refuse(opened, Aborted)
            : Done("Les créneaux sont proposés : chaque candidat reçoit un message pour choisir le sien.", Routes.SlotPool(opened.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await Mediator.Send(new InterviewForm(Id), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        Form = form.Value;
        while (Input.Slots.Count < Lines) Input.Slots.Add(new StretchInput());
        return null;
    }
}
