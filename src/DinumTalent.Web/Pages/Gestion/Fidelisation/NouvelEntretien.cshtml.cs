using DinumTalent.Application.Retention;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>Records an interview with an agent, who is looked for first where the address names none.</summary>
public sealed class NouvelEntretienModel(IMediator mediator) : GestionPage, IInterviewPage
{
    private const int MostFound = 20;

    public bool KindIsFixed => false;

    [BindProperty(Name = "agent", SupportsGet = true)]
    public AgentId? Agent { get; set; }

    [BindProperty(Name = "nature", SupportsGet = true)]
    public RetentionInterviewKind? Nature { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public InterviewInput Input { get; set; } = new();

    /// <summary>Null until the agent is known.</summary>
    public RetentionInterviewFormView? View { get; private set; }

    public IReadOnlyList<AgentRow> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (Agent is null)
        {
            if (string.IsNullOrWhiteSpace(Q)) return await Allowed();
            var found = await mediator.Send(new AgentList(new AgentFilter(Q, Presence: Presence.All), AgentSort.Name, false, Paging.Of(1, MostFound)), Aborted);
            if (found.IsFailure) return await Refuse(found, Aborted);
            Found = found.Value.Rows.Items;
            return await Allowed();
        }

        if (await Reload(Aborted) is { } instead) return instead;
        Input.Kind = Nature ?? (View!.DepartedOn is null ? RetentionInterviewKind.Stay : RetentionInterviewKind.Exit);
        Input.Destination = View!.Destination;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var recorded = await mediator.Send(new RecordRetentionInterview(Agent ?? default, Input.Kind, Input.Words), Aborted);
        return recorded.IsFailure ? await Refuse(recorded, Aborted) : Done("L’entretien est enregistré. L’agent peut le lire dans son espace.", Routes.RetentionInterview(recorded.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new RetentionInterviewForm(Agent ?? default), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        return null;
    }

    /// <summary>The search alone is for those who may record: the same permission as the form.</summary>
    private async Task<IActionResult> Allowed()
    {
        var may = await mediator.Send(new PulseStart(), Aborted);
        return may.IsFailure ? await Refuse(may, Aborted) : Page();
    }
}
