using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ConstatModel(IMediator mediator) : VacancyReasonPage(mediator, VacancyAct.RecordFruitlessSearch)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new RecordFruitlessSearch(id, Version ?? 0, Input.Reason), "Le constat infructueux est enregistré, daté d’aujourd’hui.", Routes.Vacancy(id));
}
