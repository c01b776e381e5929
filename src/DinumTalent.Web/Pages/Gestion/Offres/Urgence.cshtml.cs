using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class UrgenceModel(IMediator mediator) : VacancyReasonPage(mediator, VacancyAct.RecordUrgency)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new RecordUrgency(id, Version ?? 0, Input.Reason), "L’urgence est enregistrée : le délai d’un mois de publication ne s’applique plus à cette offre.", Routes.Vacancy(id));
}
