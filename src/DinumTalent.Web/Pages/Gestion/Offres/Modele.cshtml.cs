using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>Keeps a vacancy as a template.</summary>
public sealed class ModeleModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public VacancyId Id { get; set; }

    [BindProperty]
    public TemplateInput Input { get; set; } = new();

    public VacancySheetView Vacancy { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        if (!Vacancy.Rights.Contains(Domain.Organisations.Permission.EditVacancies)) return StatusCode(StatusCodes.Status403Forbidden);
        Input.Name = Vacancy.Title.Length > VacancyTemplate.NameMaxLength ? Vacancy.Title[..VacancyTemplate.NameMaxLength] : Vacancy.Title;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var saved = await mediator.Send(new SaveVacancyTemplate(Id, Input.Name), Aborted);
        return saved.IsSuccess ? Done("Le modèle est enregistré.", Routes.VacancyTemplates) : await Refuse(saved, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new VacancySheet(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        Vacancy = found.Value;
        return null;
    }

    /// <summary>What is entered.</summary>
    public sealed class TemplateInput
    {
        [Display(Name = "Nom du modèle", Description = "Par exemple : Développeuse ou développeur, contrat de trois ans")]
        public string? Name { get; set; }
    }
}
