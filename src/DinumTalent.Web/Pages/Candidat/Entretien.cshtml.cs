using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>One of the own interviews: choose a slot, another one, or give it up.</summary>
public sealed class EntretienModel(IMediator mediator) : CandidatePage, IInterviewAnswerPage
{
    [FromRoute(Name = "id")]
    public InterviewId Id { get; set; }

    [BindProperty]
    public InterviewAnswer Input { get; set; } = new();

    public CandidateInterviewView Interview { get; private set; } = null!;

    public string FileAddress => Routes.MyInterviewFile(Id);

    public string ApplicationAddress => Routes.MyApplication(Interview.ApplicationId);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostChoisirAsync(long version) =>
        await After(await mediator.Send(new BookOwnInterview(Id, version, Input.Slot), Aborted), "Votre créneau est réservé. Une invitation part vers votre messagerie.");

    public async Task<IActionResult> OnPostDeclinerAsync() =>
        await After(await mediator.Send(new DeclineOwnInterview(Id, Input.Reason), Aborted), "L’entretien est décliné. Le recruteur en est averti.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnInterview(Id), ct);
        if (own.IsFailure) return await Refuse(own, ct);
        Interview = own.Value;
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.MyInterview(Id));
}
