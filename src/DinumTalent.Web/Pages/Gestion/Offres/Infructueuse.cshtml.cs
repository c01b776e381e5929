using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class InfructueuseModel(IMediator mediator) : VacancyReasonPage(mediator, VacancyAct.DeclareFruitless)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new DeclareVacancyFruitless(id, Version ?? 0, Input.Reason), before => $"L’offre est déclarée infructueuse. {VacancyWords.Told(before.Unanswered)}", Routes.Vacancy(id));
}
