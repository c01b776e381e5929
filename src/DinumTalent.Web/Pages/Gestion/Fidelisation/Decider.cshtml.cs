using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.Dsfr;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>Decides what follows a contract, a trial, a certificate or a mission.</summary>
public sealed class DeciderModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public AgentId Agent { get; set; }

    /// <summary>contrat, essai, certification or mission.</summary>
    [FromRoute]
    public string Nature { get; set; } = "";

    [FromRoute]
    public Guid Objet { get; set; }

    /// <summary>Of the decision that was seen; 0 where there was none.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DeadlineToDecideView View { get; private set; } = null!;

    public IEnumerable<DsfrItem> Choices => View.Choices.Where(c => c.IsLawful).Select(c => new DsfrItem { Text = c.Choice.Label(), Value = c.Choice.ToString(), Hint = Explained(c) });

    public IEnumerable<LawfulChoice> Impossible => View.Choices.Where(c => !c.IsLawful);

    public IReadOnlyList<SelectListItem> Owners => RadarWords.Owners(View.Owners);

    /// <summary>Where what was decided is done; null where nothing is left to do, or the reader may not.</summary>
    public (string Href, string Text)? Act => View is not { IsSettled: false, MayEditAgent: true, Decision: { } taken } ? null : taken.Choice switch
    {
        DecisionChoice.RenewFixedTerm or DecisionChoice.Permanent => (Routes.SignDecidedContract(Agent, taken.Choice, View.Choices.FirstOrDefault(c => c.Choice == taken.Choice)?.Latest), "Enregistrer le nouveau contrat"),
        DecisionChoice.NotRenew or DecisionChoice.EndTrial => (Routes.DepartAgent(Agent), "Enregistrer le départ"),
        DecisionChoice.RenewTrial => (Routes.RenewTrial(Agent), "Renouveler l’essai"),
        _ => null,
    };

    private DueSubject? Subject => Routes.MatterOf(Nature) is { } matter ? new DueSubject(Agent, matter, Objet) : null;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        if (View.Decision is { } taken) Input = new InputModel { Choice = taken.Choice, Reason = taken.Reason, ToldOn = taken.ToldOn };
        Input.Owner = View.OwnerId;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Do(s => new DecideDeadline(s, Version ?? 0, Input.Choice, Input.Reason, Input.ToldOn), "La décision est enregistrée.");

    public Task<IActionResult> OnPostConfierAsync() =>
        Do(s => new EntrustDeadline(s, Version ?? 0, Input.Owner), Input.Owner is null ? "L’échéance revient à toutes les personnes habilitées." : "L’échéance a un responsable.");

    public Task<IActionResult> OnPostPrevenirAsync() => Do(s => new RecordDeadlineTold(s, Version ?? 0, Input.ToldOn), "Le jour où l’agent a été prévenu est enregistré.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (Subject is not { } subject) return Missing();
        var view = await mediator.Send(new DeadlineToDecide(subject), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        (View, Version) = (view.Value, Version ?? view.Value.Version);
        Input.Owner ??= View.OwnerId;
        return null;
    }

    private async Task<IActionResult> Do(Func<DueSubject, ICommand> command, string done)
    {
        if (Subject is not { } subject) return Missing();
        if (!ModelState.IsValid)
        {
            if (await Reload(Aborted) is { } instead) return instead;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var result = await mediator.Send(command(subject), Aborted);
        if (result.IsSuccess) return Done(done, Routes.DecideDeadline(subject));
        if (result.Errors.Any(e => e.Stale is not null)) Version = null;
        return await Refuse(result, Aborted);
    }

    private static string Explained(LawfulChoice choice) => choice.Reference is { } reference ? $"{choice.Explanation.TrimEnd('.')} ({reference})." : choice.Explanation;

    public sealed class InputModel
    {
        [Display(Name = "Ce que vous décidez", Description = "Seuls les choix que le droit permet aujourd’hui sont proposés.")]
        public DecisionChoice? Choice { get; set; }

        [Display(Name = "Motif", Description = "Gardé au dossier et au journal.")]
        public string? Reason { get; set; }

        [Display(Name = "Agent prévenu le", Description = "À laisser vide tant qu’il ne l’est pas : l’échéance du délai de prévenance reste ouverte.")]
        public DateOnly? ToldOn { get; set; }

        [Display(Name = "Responsable")]
        public UserId? Owner { get; set; }
    }
}
