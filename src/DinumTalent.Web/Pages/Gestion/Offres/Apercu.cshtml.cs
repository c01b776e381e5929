using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ApercuModel(IMediator mediator) : GestionPage
{
    public PublicVacancyView Vacancy { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        var vacancy = await mediator.Send(new VacancyPreview(id), Aborted);
        if (vacancy.IsFailure) return await Refuse(vacancy, Aborted);
        Vacancy = vacancy.Value;
        return Page();
    }
}
