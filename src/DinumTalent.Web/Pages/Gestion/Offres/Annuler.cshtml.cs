using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class AnnulerModel(IMediator mediator) : VacancyReasonPage(mediator, VacancyAct.Cancel)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new CancelVacancy(id, Version ?? 0, Input.Reason), "Le recrutement est annulé. Si des candidatures étaient en cours, leurs auteurs en sont prévenus par courriel.", Routes.Vacancy(id));
}
