using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>One interview: how it is held, what came of it, and the acts that need no page of their own.</summary>
public sealed class EntretienModel(IMediator mediator) : InterviewPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Outcomes { get; } = [new("L’entretien a été tenu", "true"), new("Le candidat n’est pas venu", "false")];

    public IReadOnlyList<SelectListItem> Members => SelectLists.Of(Interview.Panel, p => p.Name, p => p.Id);

    /// <summary>Who may be in the panel, and who is.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>The form that was sent, so that its message is seen.</summary>
    public string? Opened => Request.Query["handler"];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel
        {
            Panel = [.. Interview.Panel.Where(p => !p.HasLeft).Select(p => p.Id)],
            WasHeld = Interview.Status switch { InterviewStatus.Held => true, InterviewStatus.NoShow => false, _ => null },
            Present = [.. Interview.Panel.Where(p => p.WasPresent == true).Select(p => p.Id)],
            Note = Interview.Note,
        };
        return Page();
    }

    /// <summary>By who treats the application, or else as one of the panel.</summary>
    public async Task<IActionResult> OnPostEnregistrerAsync(long version)
    {
        var recorded = await Mediator.Send(new RecordInterview(Id, version, Input.WasHeld, Input.Present, Input.Note), Aborted);
        if (recorded.IsFailure && recorded.Error.Kind is ErrorKind.Forbidden or ErrorKind.NotFound)
            recorded = await Mediator.Send(new RecordPanelInterview(Id, version, Input.WasHeld, Input.Present, Input.Note), Aborted);
        return await After(recorded, Input.WasHeld == true ? "L’entretien est enregistré comme tenu. Les membres présents peuvent remplir leur grille." : "L’absence du candidat est enregistrée.");
    }

    public async Task<IActionResult> OnPostJuryAsync(long version) =>
        await After(await Mediator.Send(new ChangeInterviewPanel(Id, version, new PanelChoice(Input.Panel, Input.Emails)), Aborted), "Le jury est enregistré.");

    public async Task<IActionResult> OnPostAnnulerAsync(long version) =>
        await After(await Mediator.Send(new CancelInterview(Id, version, Input.Reason), Aborted), "L’entretien est annulé. Le candidat et le jury en sont avertis.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        if (!MayTreat || !Interview.IsOpen) return null;
        var form = await Mediator.Send(new InterviewForm(Interview.VacancyId), ct);
        var offered = form.IsSuccess ? form.Value.People.Select(p => (p.Id, Text: $"{p.Name} ({p.Roles})")) : [];
        People = SelectLists.Of(
            offered.Concat(Interview.Panel.Where(p => !p.HasLeft).Select(p => (p.Id, Text: p.Name))).DistinctBy(p => p.Id), p => p.Text, p => p.Id);
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Ce qui s’est passé")]
        public bool? WasHeld { get; set; }

        [Display(Name = "Membres du jury présents")]
        public List<UserId> Present { get; set; } = [];

        [Display(Name = "Note", Description = "Restez factuel : le candidat peut demander à lire ce qui le concerne.")]
        public string? Note { get; set; }

        [Display(Name = "Jury")]
        public List<UserId> Panel { get; set; } = [];

        [Display(Name = "Autres membres du jury", Description = "Adresses électroniques de comptes d’autres administrations, une par ligne.")]
        public string? Emails { get; set; }

        [Display(Name = "Motif", Description = "Le candidat le lit dans le message qui l’avertit.")]
        public string? Reason { get; set; }
    }
}
