using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>A vacancy that fits the signed-in agent, and the interest in it.</summary>
public sealed class MobiliteModel(IMediator mediator) : CandidatePage
{
    public FittingVacancyView Vacancy { get; private set; } = null!;

    [BindProperty]
    public InterestInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        if (await Read(id) is { } instead) return instead;
        Input.Message = Vacancy.Message;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(VacancyId id)
    {
        var expressed = await mediator.Send(new ExpressInterest(id, Input.Message), Aborted);
        return expressed.IsFailure
            ? await Refuse(expressed, Aborted)
            : Done("Votre intérêt est enregistré : les recruteurs de cette offre en sont avertis et voient votre passeport.", Routes.Mobility(id));
    }

    public async Task<IActionResult> OnPostRetirerAsync(VacancyId id)
    {
        var withdrawn = await mediator.Send(new WithdrawInterest(id), Aborted);
        return withdrawn.IsFailure
            ? await Refuse(withdrawn, Aborted)
            : Done("Votre intérêt est retiré : les recruteurs de cette offre ne voient plus votre passeport par elle.", Routes.Mobility(id));
    }

    protected override Task<IActionResult?> Reload(CancellationToken ct) =>
        VacancyId.TryParse(RouteData.Values["id"]?.ToString(), null, out var id) ? Read(id) : Task.FromResult<IActionResult?>(Missing());

    private async Task<IActionResult?> Read(VacancyId id)
    {
        var vacancy = await mediator.Send(new FittingVacancy(id), Aborted);
        if (vacancy.IsFailure) return await Refuse(vacancy, Aborted);
        Vacancy = vacancy.Value;
        return null;
    }
}

/// <summary>What an agent says to the recruiters.</summary>
public sealed class InterestInput
{
    [Display(Name = "Message aux recruteurs", Description = "Facultatif : votre motivation, vos disponibilités")]
    public string? Message { get; set; }
}
