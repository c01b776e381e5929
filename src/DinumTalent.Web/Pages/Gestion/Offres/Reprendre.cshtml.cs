using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ReprendreModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Withdraw)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new WithdrawVacancy(id, Version ?? 0), "L’offre est de nouveau un brouillon : modifiez-la, puis soumettez-la de nouveau.", Routes.Vacancy(id));
}
