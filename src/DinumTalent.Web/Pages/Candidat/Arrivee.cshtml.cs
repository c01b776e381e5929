using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>What the signed-in new agent has to do before and after the first day.</summary>
public sealed class ArriveeModel(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public JobApplicationId Id { get; set; }

    public CandidateArrivalView Arrival { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "tache")] ArrivalTaskId task)
    {
        var ticked = await mediator.Send(new TickOwnArrivalTask(Id, task), Aborted);
        return ticked.IsFailure ? await Refuse(ticked, Aborted) : Done("C’est noté. Le service qui vous recrute le voit.", Routes.MyArrival(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnArrival(Id), ct);
        if (own.IsFailure) return await Refuse(own, ct);
        Arrival = own.Value;
        return null;
    }
}
