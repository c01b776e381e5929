using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Other terms of a mission.</summary>
public sealed class ModifierMissionModel(IMediator mediator) : GestionPage, IMissionForm
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public MissionId Id { get; set; }

    [BindProperty]
    public MissionInput Input { get; set; } = new();

    public ProgrammeMissionView View { get; private set; } = null!;

    /// <summary>As it was when the page was opened, be it long ago.</summary>
    public long Version { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (!View.MayManage) return StatusCode(StatusCodes.Status403Forbidden);
        Version = View.Mission.Version;
        Input.Show(View.Mission.Terms);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        Version = version;
        if (await Reload(Aborted) is { } instead) return instead;
        var arranged = await mediator.Send(new ArrangeMission(Id, version, Input.Terms() with { OrganisationId = View.Mission.Terms.OrganisationId }), Aborted);
        return arranged.IsFailure ? await Refuse(arranged, Aborted) : Done("La mission est modifiée.", Routes.CohortMission(Cohort, Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ProgrammeMission(Cohort, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }
}
