using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class CloturerModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Close)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new CloseVacancy(id, Version ?? 0), "L’offre est close : elle ne reçoit plus de candidatures.", Routes.Vacancy(id));
}
