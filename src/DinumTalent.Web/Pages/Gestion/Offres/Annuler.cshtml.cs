using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class AnnulerModel(IMediator mediator) : VacancyReasonPage(mediator, VacancyAct.Cancel)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new CancelVacancy(id, Version ?? 0, Input.Reason), before => $"Le recrutement est annulé. {VacancyWords.Told(before.Unanswered)}", Routes.Vacancy(id));
}
