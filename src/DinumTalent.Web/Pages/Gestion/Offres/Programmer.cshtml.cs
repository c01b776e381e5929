using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ProgrammerModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Schedule)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(VacancyId id) => Input.Day is { } day
        ? await Do(new ScheduleVacancy(id, Version ?? 0, day), $"L’offre sera publiée le {day.ToFrench()}.", Routes.Vacancy(id))
        : await Refuse((Result)Error.Invalid(nameof(Input.Day), "Choisissez le jour de la publication."), Aborted);

    public Task<IActionResult> OnPostRenoncerAsync(VacancyId id) =>
        Do(new ScheduleVacancy(id, Version ?? 0, null), "Aucune publication n’est plus programmée : publiez l’offre quand vous voulez.", Routes.Vacancy(id));

    /// <summary>What is entered.</summary>
    public sealed class InputModel
    {
        [Display(Name = "Jour de la publication")]
        public DateOnly? Day { get; set; }
    }
}
