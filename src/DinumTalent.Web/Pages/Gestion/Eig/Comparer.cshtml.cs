using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Scenarios side by side, and who gains or loses.</summary>
public sealed class ComparerModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(Name = "scenarios", SupportsGet = true)]
    public List<MatchingScenarioId> Scenarios { get; set; } = [];

    public ScenarioComparisonView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new ScenarioComparison(Id, Scenarios), Aborted);
        if (view is { IsFailure: true, Error.Kind: ErrorKind.Invalid }) return Done(view.Error.Message, Routes.CohortScenarios(Id));
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
