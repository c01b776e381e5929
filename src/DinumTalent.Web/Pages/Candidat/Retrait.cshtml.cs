using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>Asks before an application is withdrawn: it can't be undone.</summary>
public sealed class RetraitModel(IMediator mediator) : CandidatePage
{
    [FromRoute]
    public JobApplicationId Id { get; set; }

    public CandidateApplicationView Application { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() =>
        await Reload(Aborted) is { } instead ? instead
        : Application.Status.CanWithdraw ? Page()
        : LocalRedirect(Routes.MyApplication(Id));

    public async Task<IActionResult> OnPostAsync()
    {
        var withdrawn = await mediator.Send(new WithdrawOwnApplication(Id), Aborted);
        return withdrawn.IsFailure
            ? await Refuse(withdrawn, Aborted)
            : Done("Votre candidature est retirée. Un message vous le confirme.", Routes.MyApplication(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnApplication(Id), ct);
        if (own.IsFailure) return await Refuse(own, ct);
        Application = own.Value;
        return null;
    }
}
