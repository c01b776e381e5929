using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class OffreModel(IMediator mediator) : GestionPage
{
    public VacancySheetView Vacancy { get; private set; } = null!;

    public IEnumerable<ActLink> Acts => Vacancy.Acts.OrderByDescending(a => a is VacancyAct.Publish).Select(a => new ActLink(a, Href(a), Icon(a), a is VacancyAct.Publish));

    /// <summary>What the law asks of this recruitment, with dates.</summary>
    public IEnumerable<(string Title, string Text)> Notices
    {
        get
        {
            var (v, law) = (Vacancy, Vacancy.Law);
            if (v.Status is VacancyStatus.Draft)
            {
                yield return ("Avant de publier", law.IsBound && law.Urgency is null
                    ? "Le poste pourra être pourvu un mois après la publication, au plus tôt (décret n° 2018-1351). Enregistrez une urgence si ce délai n’est pas tenable."
                    : "Cette offre n’est pas soumise au délai d’un mois de publication.");
            }

            if (v.Status is not (VacancyStatus.Published or VacancyStatus.Closed)) yield break;
            if (v.Status is VacancyStatus.Published && v.DaysLeft < 0)
                yield return ("Date limite passée", $"La date limite de candidature, le {v.Deadline.ToFrench()}, est passée : l’offre ne reçoit plus de candidatures. Clôturez-la, ou prolongez-la.");
            if (law.FillableFrom is { } from)
                yield return (law.IsFillable ? "Le poste peut être pourvu" : "Le poste ne peut pas encore être pourvu", Filling(law, from));
            if (law.NeedsFruitlessSearch)
                yield return ("Constat infructueux", "Avant de retenir un contractuel sur ce fondement, enregistrez le constat du caractère infructueux du recrutement d’un fonctionnaire (CGFP, art. L332-2, 2°).");
        }
    }

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        var vacancy = await mediator.Send(new VacancySheet(id), Aborted);
        if (vacancy.IsFailure) return await Refuse(vacancy, Aborted);
        Vacancy = vacancy.Value;
        return Page();
    }

    private string Filling(VacancyLaw law, DateOnly from)
    {
        var delay = law switch
        {
            { Urgency: not null } => "Une urgence est enregistrée : le délai d’un mois de publication (décret n° 2018-1351) ne s’applique pas.",
            { IsBound: true, PossibleFrom: { } possible } => $"Le délai d’un mois de publication (décret n° 2018-1351) {(law.IsFillable ? "est écoulé depuis le" : "s’achève le")} {possible.ToFrench()}.",
            _ => "Cette offre n’est pas soumise au délai d’un mois de publication.",
        };
        if (law.IsFillable) return $"{delay} Une candidature peut être retenue depuis le {from.ToFrench()}.";
        return Vacancy.Status is VacancyStatus.Published && from == Vacancy.Deadline.AddDays(1)
            ? $"{delay} Une candidature peut être retenue à partir du {from.ToFrench()}, au lendemain de la date limite, ou plus tôt si l’offre est close."
            : $"{delay} Une candidature peut être retenue à partir du {from.ToFrench()}.";
    }

    private string Href(VacancyAct act) => act switch
    {
        VacancyAct.Edit => Routes.EditVacancy(Vacancy.Id),
        VacancyAct.Publish => Routes.PublishVacancy(Vacancy.Id),
        VacancyAct.Extend => Routes.ExtendVacancy(Vacancy.Id),
        VacancyAct.Close => Routes.CloseVacancy(Vacancy.Id),
        VacancyAct.Cancel => Routes.CancelVacancy(Vacancy.Id),
        VacancyAct.DeclareFruitless => Routes.DeclareVacancyFruitless(Vacancy.Id),
        VacancyAct.RecordUrgency => Routes.RecordUrgency(Vacancy.Id),
        VacancyAct.RecordFruitlessSearch => Routes.RecordFruitlessSearch(Vacancy.Id),
        _ => Routes.DeleteVacancyDraft(Vacancy.Id),
    };

    private static string Icon(VacancyAct act) => act switch
    {
        VacancyAct.Edit => "edit-line",
        VacancyAct.Publish => "megaphone-line",
        VacancyAct.Extend => "calendar-event-line",
        VacancyAct.Close => "lock-line",
        VacancyAct.Cancel => "close-circle-line",
        VacancyAct.DeclareFruitless => "flag-line",
        VacancyAct.RecordUrgency => "timer-line",
        VacancyAct.RecordFruitlessSearch => "file-text-line",
        _ => "delete-bin-line",
    };

    /// <summary>A way to an act.</summary>
    public sealed record ActLink(VacancyAct Act, string Href, string Icon, bool IsMain);
}
