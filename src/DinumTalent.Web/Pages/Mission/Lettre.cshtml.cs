using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>The letter of a mission, to read or print.</summary>
public sealed class LettreModel(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public MissionId Id { get; set; }

    public ShownReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var letter = await mediator.Send(new OwnMissionLetter(Id), Aborted);
        if (letter.IsFailure) return await Refuse(letter, Aborted);
        Shown = new ShownReport(letter.Value, format => $"{Routes.OwnMissionLetter(Id)}.{format}");
        return Page();
    }
}
