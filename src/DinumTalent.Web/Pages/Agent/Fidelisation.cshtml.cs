using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>What the agent's administration asks, keeps, and, where the agent wants to see it, computes.</summary>
public sealed class FidelisationModel(IMediator mediator) : AgentPage
{
    [BindProperty(Name = "facteurs", SupportsGet = true)]
    public string? Facteurs { get; set; }

    public OwnListeningView View { get; private set; } = null!;

    /// <summary>Null until the agent asks for it.</summary>
    public OwnRiskView? Risk { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var view = await mediator.Send(new OwnListening(), Aborted);
        if (view.IsFailure) return NoAgent();
        View = view.Value;
        if (Facteurs != "oui") return Page();
        var risk = await mediator.Send(new OwnRisk(), Aborted);
        if (risk.IsFailure) return await Refuse(risk, Aborted);
        Risk = risk.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostReprendreAsync()
    {
        var taken = await mediator.Send(new TakeBackIntention(), Aborted);
        return taken.IsFailure ? await Refuse(taken, Aborted) : Done("Votre réponse à votre nom est effacée.", Routes.OwnRetention);
    }
}
