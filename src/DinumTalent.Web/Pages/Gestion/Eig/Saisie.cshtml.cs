using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>What somebody who phoned or wrote said, entered for them: one subject at a time.</summary>
public sealed class SaisieModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Cohort { get; set; }

    [FromRoute]
    public FellowApplicationId Id { get; set; }

    [BindProperty(Name = "objet", SupportsGet = true)]
    public FellowEntry? Entry { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public FellowEntryFormView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Answers { get; } = [new("La personne accepte la place", "true"), new("La personne refuse la place", "false")];

    /// <summary>The hours of the auditions, by when they begin.</summary>
    public IReadOnlyList<SelectListItem> Hours => SelectLists.Of(View.Hours, h => $"{h.Start.ToFrenchAppointment()} – {h.End.ToFrenchTime()}", h => h.Start.Ticks);

    public IReadOnlyList<SelectListItem> Offered => SelectLists.Of(View.Wishing?.Offered ?? [], o => $"{o.Title} ({o.Administration})", o => o.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        for (var i = 0; i < Math.Min(Input.Wishes.Length, View.Wishing?.Chosen.Count ?? 0); i++) Input.Wishes[i] = View.Wishing!.Chosen[i];
        Input.Absences = [.. View.Absences.Select(h => h.Start.Ticks)];
        return Page();
    }

    public Task<IActionResult> OnPostReponseAsync(ChallengeId defi) =>
        After(new EnterPlaceAnswer(Cohort, Id, defi, Input.Accepts, Input.Source), "La réponse est enregistrée. Un message la confirme à la personne.");

    public async Task<IActionResult> OnPostHorairesAsync(long version)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        return await After(
            new EnterFellowAbsences(Cohort, Id, version, [.. View.Hours.Where(h => Input.Absences.Contains(h.Start.Ticks))], Input.Source), "Les empêchements sont enregistrés. Un message en prévient la personne.");
    }

    public Task<IActionResult> OnPostVoeuxAsync(long version) =>
        After(new EnterFellowWishes(Cohort, Id, version, [.. Input.Wishes.OfType<ChallengeId>()], Input.Source), "Les vœux sont enregistrés. Un message en prévient la personne.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new FellowEntryForm(Cohort, Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        if (Entry is not { } asked || !View.Open.Contains(asked)) Entry = View.Open.Select(e => (FellowEntry?)e).FirstOrDefault();
        return null;
    }

    private async Task<IActionResult> After(ICommand command, string message)
    {
        var entered = await mediator.Send(command, Aborted);
        return entered.IsFailure ? await Refuse(entered, Aborted) : Done(message, Routes.CohortCandidate(Cohort, Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Réponse")]
        public bool? Accepts { get; set; }

        /// <summary>Instants at which the hours begin.</summary>
        [Display(Name = "La personne ne peut pas venir", Description = "Cochez les moments impossibles ; les autres lui conviennent.")]
        public List<long> Absences { get; set; } = [];

        /// <summary>The most wanted first.</summary>
        public ChallengeId?[] Wishes { get; set; } = new ChallengeId?[WishList.Most];

        [Display(Name = "D’où vient cette saisie", Description = "Par exemple : appel du 3 mars, message du 4 mars. Le journal la garde avec votre nom.")]
        public string? Source { get; set; }
    }
}
