using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Prepares, plans and confirms the auditions of a sprint.</summary>
public sealed class AuditionsModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Sprint { get; set; } = 1;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CohortAuditionsView View { get; private set; } = null!;

    /// <summary>The tab to open: the one asked for, or that of the form that was sent.</summary>
    public string? Tab => (string?)Request.Query["handler"] switch
    {
        "Organiser" => "horaires",
        "Jures" => "jures",
        _ => Request.Query["onglet"],
    };

    private string Here => Routes.AtTab(Routes.CohortAuditions(Id, Sprint), Tab);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostOrganiserAsync(long version)
    {
        var arranged = await mediator.Send(new ArrangeAuditions(Id, Sprint, version, Input.Rooms, Input.Opening, Input.Minutes, Input.PanelSize, Input.InARow, Input.PauseMinutes), Aborted);
        return arranged.IsFailure ? await Refuse(arranged, Aborted) : Done("Les salles et les horaires sont enregistrés. Planifiez les auditions pour en tenir compte.", Here);
    }

    public async Task<IActionResult> OnPostJuresAsync(long version)
    {
        var seated = await mediator.Send(new SeatJurors(Id, Sprint, version, Input.Emails, Input.Available), Aborted);
        return seated.IsFailure ? await Refuse(seated, Aborted) : Done($"{CohortWords.Count(seated.Value, "juré est ajouté", "jurés sont ajoutés")}. Personne n’est prévenu avant la confirmation des auditions.", Here);
    }

    public async Task<IActionResult> OnPostPlanifierAsync(long version)
    {
        var planned = await mediator.Send(new PlanAuditions(Id, Sprint, version), Aborted);
        if (planned.IsFailure) return await Refuse(planned, Aborted);
        var left = planned.Value.Unplaced == 0 ? "" : $" {CohortWords.Count(planned.Value.Unplaced, "personne n’a", "personnes n’ont")} pas de place : voyez pourquoi ci-dessous.";
        return Done($"{CohortWords.Count(planned.Value.Placed, "audition est planifiée", "auditions sont planifiées")}. Personne n’est prévenu avant la confirmation.{left}", Here);
    }

    public async Task<IActionResult> OnPostConfirmerAsync(long version)
    {
        var confirmed = await mediator.Send(new ConfirmAuditions(Id, Sprint, version), Aborted);
        return confirmed.IsFailure
            ? await Refuse(confirmed, Aborted)
            : Done($"{(confirmed.Value == 0 ? "Les jurys sont à jour" : CohortWords.Count(confirmed.Value, "audition est confirmée", "auditions sont confirmées"))} : candidats et jurés concernés reçoivent un courriel avec la date pour leur agenda.", Here);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new CohortAuditions(Id, Sprint), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        // Forms of one page: what another one does not carry stands as it is stored.
        Input.Rooms ??= string.Join('\n', View.Rooms);
        Input.Opening ??= View.Opening.Count > 0 ? AuditionHours.Write(View.Opening) : AuditionHours.Usual(View.Phase.OpensOn, View.Phase.ClosesOn);
        if (Input.Minutes == 0) (Input.Minutes, Input.PanelSize, Input.InARow, Input.PauseMinutes) = (View.Terms.Minutes, View.Terms.PanelSize, View.Terms.InARow, View.Terms.PauseMinutes);
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Salles", Description = "Une par ligne, telles que les candidats les liront : « Salle Ségur, 20 avenue de Ségur, Paris » ou l’adresse d’une visioconférence.")]
        public string? Rooms { get; set; }

        [Display(Name = "Jours et heures", Description = "Un jour par ligne, à l’heure de Paris : 02/03/2026 09:00-12:30 14:00-18:00.")]
        public string? Opening { get; set; }

        [Display(Name = "Durée d’une audition, en minutes")]
        public int Minutes { get; set; }

        [Display(Name = "Jurés par audition")]
        public int PanelSize { get; set; }

        [Display(Name = "Auditions de suite avant une pause")]
        public int InARow { get; set; }

        [Display(Name = "Pause d’un juré, en minutes")]
        public int PauseMinutes { get; set; }

        [Display(Name = "Adresses électroniques des jurés", Description = "Une par ligne : des personnes qui ont un compte, de n’importe quelle administration.")]
        public string? Emails { get; set; }

        [Display(Name = "Disponibilités de ces jurés", Description = "Un jour par ligne, à l’heure de Paris : 02/03/2026 09:00-12:30. Vide : à toutes les heures des auditions.")]
        public string? Available { get; set; }
    }
}
