using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>Asks before everything given as a candidate is erased: it can't be undone.</summary>
public sealed class EffacementModel(IMediator mediator, SignIns signIns) : CandidatePage
{
    [BindProperty]
    [Display(Name = "Je demande l’effacement de mes données, et le retrait de mes candidatures en cours")]
    public bool Confirmed { get; set; }

    public OwnDataView Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var erased = await mediator.Send(new EraseOwnData(Confirmed), Aborted);
        if (erased.IsFailure) return await Refuse(erased, Aborted);
        var kept = erased.Value.Kept > 0 ? " Le dossier de votre recrutement est conservé avec votre dossier d’agent." : "";
        if (!erased.Value.AccountClosed) return Done($"Vos données sont effacées. Votre compte reste ouvert.{kept}", CandidateRoutes.OwnData);
        await signIns.SignOutAsync();
        return Done("Vos données et votre compte sont effacés.", Routes.Home);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var data = await mediator.Send(new OwnDataExport(), ct);
        if (data.IsFailure) return await Refuse(data, ct);
        Data = data.Value;
        return null;
    }
}
