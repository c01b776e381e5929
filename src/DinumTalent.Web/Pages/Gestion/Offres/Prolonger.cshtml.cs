using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ProlongerModel(IMediator mediator, TimeProvider clock) : VacancyActPage(mediator, VacancyAct.Extend)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The first day that makes sense.</summary>
    public DateOnly Earliest => Vacancy.DaysLeft < 0 ? clock.Today() : Vacancy.Deadline.AddDays(1);

    public async Task<IActionResult> OnPostAsync(VacancyId id) =>
        await Do(new ExtendVacancy(id, Version ?? 0, Input.Deadline), $"L’offre est prolongée : les candidatures sont reçues jusqu’au {Input.Deadline?.ToFrench()} inclus.", Routes.Vacancy(id));

    /// <summary>What is entered.</summary>
    public sealed class InputModel
    {
        public DateOnly? Deadline { get; set; }
    }
}
