using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>Who recruits for a vacancy beside its author.</summary>
public sealed class EquipeModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public VacancyId Id { get; set; }

    [BindProperty]
    public MemberInput Input { get; set; } = new();

    public VacancySheetView Vacancy { get; private set; } = null!;

    public bool MayChange => Vacancy.Rights.Contains(Permission.EditVacancies);

    public bool IsOver => Vacancy.Status is VacancyStatus.Filled or VacancyStatus.Fruitless or VacancyStatus.Cancelled;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Reload(Aborted) ?? Page();
    }

    public Task<IActionResult> OnPostAsync(long version) =>
        Act(new InvolveInVacancy(Id, version, Input.Email, Input.Role), "La personne est désignée : un courriel l’en prévient.");

    public Task<IActionResult> OnPostRetirerAsync(long version, UserId membre) =>
        Act(new ReleaseFromVacancy(Id, version, membre), "La personne est retirée de l’équipe.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new VacancySheet(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        Vacancy = found.Value;
        return null;
    }

    private async Task<IActionResult> Act(ICommand command, string done)
    {
        var answer = await mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, Routes.VacancyTeam(Id));
    }

    /// <summary>What is entered.</summary>
    public sealed class MemberInput
    {
        [Display(Name = "Adresse électronique", Description = "Celle de son compte, par exemple prenom.nom@exemple.gouv.fr")]
        public string? Email { get; set; }

        [Display(Name = "En tant que")]
        public VacancyMemberRole? Role { get; set; }
    }
}
