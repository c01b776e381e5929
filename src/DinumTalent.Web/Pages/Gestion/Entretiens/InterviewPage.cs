using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>A page about one interview: for those who treat the application, or who are in the panel.</summary>
public abstract class InterviewPage(IMediator mediator) : GestionPage
{
    [FromRoute(Name = "id")]
    public InterviewId Id { get; set; }

    public InterviewView Interview { get; private set; } = null!;

    public bool MayRead => Interview.Permissions.Contains(Permission.ReadApplications);

    public bool MayTreat => Interview.Permissions.Contains(Permission.MoveApplications);

    /// <summary>Who treats the application, or leads the interview.</summary>
    public bool MayRecord => MayTreat || Interview.IsInPanel;

    protected IMediator Mediator => mediator;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var asStaff = await mediator.Send(new InterviewSheet(Id), ct);
        var answer = asStaff.IsSuccess ? asStaff : await mediator.Send(new PanelInterview(Id), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        Interview = answer.Value;
        return null;
    }

    protected async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.Interview(Id));
}
