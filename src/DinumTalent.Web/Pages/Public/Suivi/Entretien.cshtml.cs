using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Candidat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>An interview by the link of a mail, without an account: choose a slot, another one, or give it up.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class EntretienModel(IMediator mediator) : SuiviPage, IInterviewAnswerPage
{
    [FromRoute(Name = "id")]
    public InterviewId Id { get; set; }

    [BindProperty]
    public InterviewAnswer Input { get; set; } = new();

    public CandidateInterviewView Interview { get; private set; } = null!;

    public string FileAddress => Routes.FollowedInterviewFile(Token, Id);

    public string ApplicationAddress => Routes.FollowUp(Token);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostChoisirAsync(long version) =>
        await After(await mediator.Send(new BookFollowedInterview(Token, Id, version, Input.Slot), Aborted), "Votre créneau est réservé. Une invitation part vers votre messagerie.");

    public async Task<IActionResult> OnPostDeclinerAsync() =>
        await After(await mediator.Send(new DeclineFollowedInterview(Token, Id, Input.Reason), Aborted), "L’entretien est décliné. Le recruteur en est averti.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var followed = await mediator.Send(new FollowedInterview(Token, Id), ct);
        if (followed.IsFailure) return await Refuse(followed, ct);
        Interview = followed.Value;
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.FollowedInterview(Token, Id));
}
