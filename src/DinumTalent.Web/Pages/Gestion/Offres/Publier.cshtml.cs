using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class PublierModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Publish)
{
    /// <summary>From when the post can be filled, published today.</summary>
    public string FillingText => Vacancy.Law switch
    {
        { IsBound: false } => "Cette offre n’est pas soumise au délai d’un mois de publication.",
        { Urgency: not null } => "Une urgence est enregistrée : le délai d’un mois de publication ne s’applique pas.",
        _ => "Le poste pourra être pourvu un mois après la publication, au plus tôt (décret n° 2018-1351).",
    };

    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new PublishVacancy(id, Version ?? 0), "L’offre est publiée : elle paraît sur le site public et reçoit des candidatures.", Routes.Vacancy(id));
}
