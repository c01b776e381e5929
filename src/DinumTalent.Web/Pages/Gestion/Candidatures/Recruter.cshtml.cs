using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Makes an agent of an accepted candidate.</summary>
public sealed class RecruterModel(IMediator mediator) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Statuses => SelectLists.Of(
        EmploymentStatus.CivilServant, EmploymentStatus.Permanent, EmploymentStatus.FixedTerm, EmploymentStatus.Project,
        EmploymentStatus.Apprentice, EmploymentStatus.Seconded);

    public IReadOnlyList<SelectListItem> Categories => SelectLists.Of<Category>();

    public bool IsPossible => Sheet.Status is ApplicationStatus.Accepted && May(Permission.DecideHires);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var status = Sheet.Candidate.IsCivilServant ? EmploymentStatus.CivilServant : OfferedStatus.Of(Sheet.Vacancy.Basis, Sheet.Vacancy.DurationMonths);
        var ends = status is EmploymentStatus.FixedTerm or EmploymentStatus.Project && Sheet.Vacancy is { StartsOn: { } start, DurationMonths: { } months }
            ? start.AddMonths(months).AddDays(-1)
            : (DateOnly?)null;
        Input = new InputModel { StartsOn = Sheet.Vacancy.StartsOn, Status = status, EndsOn = ends, Category = Sheet.Vacancy.Category };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version) => !ModelState.IsValid
        ? await Unreadable()
        : await After(await Mediator.Send(new HireApplicant(Id, version, Input.StartsOn, Input.Status, Input.EndsOn, Input.Category), Aborted),
            "Le candidat est recruté : sa fiche d’agent, son contrat et ses compétences déclarées sont créés.");

    public sealed class InputModel
    {
        [Display(Name = "Date de prise de poste")]
        public DateOnly? StartsOn { get; set; }

        [Display(Name = "Statut")]
        public EmploymentStatus? Status { get; set; }

        [Display(Name = "Date de fin", Description = "Dernier jour du contrat. À laisser vide pour un titulaire ou un CDI.")]
        public DateOnly? EndsOn { get; set; }

        [Display(Name = "Catégorie")]
        public Category? Category { get; set; }
    }
}
