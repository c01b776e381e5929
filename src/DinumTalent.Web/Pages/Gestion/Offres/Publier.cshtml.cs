using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class PublierModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Publish)
{
    /// <summary>From when the post can be filled, published today.</summary>
    public string FillingText => VacancyWords.BeforePublication(Vacancy.Law);

    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new PublishVacancy(id, Version ?? 0), "L’offre est publiée : elle paraît sur le site public et reçoit des candidatures.", Routes.Vacancy(id));
}
