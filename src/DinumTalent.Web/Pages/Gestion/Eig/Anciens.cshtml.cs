using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>What became of the fellows of a cohort, without what a group too small would give away.</summary>
public sealed class AnciensModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    public CohortAlumniView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostRelierAsync(MissionId mission, long version, AgentId agent)
    {
        var linked = await mediator.Send(new LinkMatchedAgent(mission, version, agent), Aborted);
        return linked.IsFailure ? await Refuse(linked, Aborted) : Done("L’EIG est lié à cet agent.", Routes.CohortAlumni(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortAlumni(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }
}
