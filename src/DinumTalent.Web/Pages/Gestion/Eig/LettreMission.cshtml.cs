using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The letter of a mission, to read or print.</summary>
public sealed class LettreMissionModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public MissionId Id { get; set; }

    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var letter = await mediator.Send(new MissionLetter(Cohort, Id), Aborted);
        if (letter.IsFailure) return await Refuse(letter, Aborted);
        Shown = new ShownReport(letter.Value, format => $"{Routes.MissionLetter(Cohort, Id)}.{format}");
        return Page();
    }
}
