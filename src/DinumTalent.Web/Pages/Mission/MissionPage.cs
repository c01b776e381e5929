using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.MissionSpace;

/// <summary>A page about one mission, for those who do or follow it.</summary>
public abstract class MissionPage(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public MissionId Id { get; set; }

    public OwnMissionView Own { get; private set; } = null!;

    public MissionView Mission => Own.Mission;

    protected IMediator Mediator => mediator;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnMission(Id), ct);
        if (own.IsFailure) return await Refuse(own, ct);
        Own = own.Value;
        return null;
    }

    protected async Task<IActionResult> After(ICommand command, string message)
    {
        var done = await mediator.Send(command, Aborted);
        return done.IsFailure ? await Refuse(done, Aborted) : Done(message, Routes.Mission(Id));
    }
}
