using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class ProlongerModel(IMediator mediator, TimeProvider clock) : VacancyActPage(mediator, VacancyAct.Extend)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The first day that makes sense.</summary>
    public DateOnly Earliest => Vacancy.DaysLeft < 0 || Vacancy.Status is VacancyStatus.Closed ? clock.Today() : Vacancy.Deadline.AddDays(1);

    public async Task<IActionResult> OnPostAsync(VacancyId id)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var reopens = Vacancy.Status is VacancyStatus.Closed;
        var isConfirmed = Input.Confirms && Input.Asked == Input.Deadline;
        if (!isConfirmed) (Input.Confirms, _) = (false, ModelState.Remove("Input.Confirms"));
        return await Do(new ExtendVacancy(id, Version ?? 0, Input.Deadline, isConfirmed), $"L’offre est {(reopens ? "rouverte" : "prolongée")} : les candidatures sont reçues jusqu’au {Input.Deadline?.ToFrench()} inclus.", Routes.Vacancy(id));
    }

    /// <summary>Whether the day entered is so far away that it is asked about.</summary>
    public bool Asks => Input.Deadline is { } deadline && deadline.Year < Domain.Recruitment.Vacancy.LastYear && new DistantDeadline(deadline, IsConfirmed: false).On(clock.Today()).IsFailure;

    /// <summary>What is entered.</summary>
    public sealed class InputModel
    {
        public DateOnly? Deadline { get; set; }

        /// <summary>The day that the person was asked about.</summary>
        public DateOnly? Asked { get; set; }

        public bool Confirms { get; set; }
    }
}
