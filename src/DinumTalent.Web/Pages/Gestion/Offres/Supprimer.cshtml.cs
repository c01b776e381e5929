using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class SupprimerModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Delete)
{
    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new DeleteVacancyDraft(id, Version ?? 0), "Le brouillon est supprimé.", Routes.ManagedVacancies);
}
