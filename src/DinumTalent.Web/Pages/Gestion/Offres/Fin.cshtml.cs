using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>How a recruitment ends.</summary>
public enum EndingChoice
{
    [Label("Préparer les réponses seulement : elles partiront avec le dernier recrutement, ou avec la fin")] Prepare,
    [Label("Déclarer l’offre infructueuse : personne n’est recruté")] Fruitless,
    [Label("Annuler le recrutement, ou l’arrêter là")] Cancel,
}

/// <summary>Ends a recruitment with an answer to everybody: who has none, a common message, and the end, in one act.</summary>
public sealed class FinModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public RecruitmentEndingView Ending { get; private set; } = null!;

    /// <summary>The common message as the first candidate will read it, when asked for.</summary>
    public string? Preview { get; private set; }

    public IReadOnlyList<SelectListItem> Reasons => SelectLists.Of<RefusalReason>();

    /// <summary>The ends that are possible now.</summary>
    public IReadOnlyList<SelectListItem> Choices => SelectLists.Of(Enum.GetValues<EndingChoice>().Where(IsPossible));

    public bool MayEnd => !Ending.IsOver && Choices.Count > 0 && Ending.Rights.Contains(Permission.MoveApplications) && Ending.Rights.Contains(Permission.PublishVacancies);

    public string Address => Routes.EndRecruitment(Ending.Id);

    /// <param name="id">The vacancy.</param>
    /// <param name="fin">How it is to end: "annulee", "infructueuse"; any other prepares the answers.</param>
    public async Task<IActionResult> OnGetAsync(VacancyId id, string? fin)
    {
        if (await Load(id, Aborted) is { } instead) return instead;
        ModelState.Clear();
        var wished = fin switch { "annulee" => EndingChoice.Cancel, "infructueuse" => EndingChoice.Fruitless, _ => EndingChoice.Prepare };
        var choice = IsPossible(wished) ? wished : Enum.GetValues<EndingChoice>().FirstOrDefault(IsPossible);
        Input = new InputModel
        {
            Choice = choice,
            Count = Ending.WaitingCount,
            Refusal = choice is EndingChoice.Prepare ? RefusalReason.AnotherChosen : RefusalReason.Other,
            Message = RefusalTemplates.ForEnd(End(choice)),
        };
        return Page();
    }

    /// <summary>Comes back with the message that goes with the chosen end; nothing is decided.</summary>
    public async Task<IActionResult> OnPostPreparerAsync(VacancyId id)
    {
        if (await Load(id, Aborted) is { } instead) return instead;
        if (!Ending.Rights.Contains(Permission.MoveApplications)) return StatusCode(StatusCodes.Status403Forbidden);
        return LocalRedirect(Address + Input.Choice switch { EndingChoice.Cancel => "?fin=annulee", EndingChoice.Fruitless => "?fin=infructueuse", _ => "" });
    }

    /// <summary>Shows the message as the first candidate will read it; nothing is decided.</summary>
    public async Task<IActionResult> OnPostApercuAsync(VacancyId id)
    {
        var preview = await mediator.Send(new CommonAnswerPreview(id, Input.Message), Aborted);
        if (preview.IsFailure) return await Refuse(preview, Aborted);
        if (await Load(id, Aborted) is { } instead) return instead;
        ModelState.Clear();
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(VacancyId id, long version)
    {
        var answer = Input.Count > 0 ? new CommonAnswer(Input.Refusal, Input.Message, Input.Count) : null;
        var outcome = Input.Choice switch
        {
            EndingChoice.Cancel => await mediator.Send(new CancelVacancy(id, version, Input.Reason, answer), Aborted),
            EndingChoice.Fruitless => await mediator.Send(new DeclareVacancyFruitless(id, version, Input.Reason, answer), Aborted),
            _ => await mediator.Send(new AnswerTheRest(id, version, answer ?? new CommonAnswer(Input.Refusal, Input.Message, 0)), Aborted),
        };
        if (outcome.IsFailure) return await Refuse(outcome, Aborted);
        var who = Input.Count switch { 0 => "", 1 => " à la personne qui était sans réponse", var n => $" aux {n.ToFrench()} personnes qui étaient sans réponse" };
        return Input.Choice is EndingChoice.Prepare
            ? Done($"La réponse est donnée{who} : elle partira avec la fin du recrutement.", Routes.EndRecruitment(id))
            : Done($"Le recrutement est terminé. {(Input.Count == 0 ? "Les messages qui attendaient partent vers les candidats." : $"La réponse part{who}, avec les messages qui attendaient.")}", Routes.Vacancy(id));
    }

    protected override Task<IActionResult?> Reload(CancellationToken ct) =>
        Load(VacancyId.TryParse(RouteData.Values["id"]?.ToString(), null, out var id) ? id : default, ct);

    private bool IsPossible(EndingChoice choice) => choice switch
    {
        EndingChoice.Cancel => Ending.CancelObstacle is null,
        EndingChoice.Fruitless => Ending.FruitlessObstacle is null,
        _ => !Ending.IsOver && Ending.WaitingCount > 0,
    };

    private static VacancyStatus End(EndingChoice choice) => choice switch
    {
        EndingChoice.Cancel => VacancyStatus.Cancelled,
        EndingChoice.Fruitless => VacancyStatus.Fruitless,
        _ => VacancyStatus.Filled,
    };

    private async Task<IActionResult?> Load(VacancyId id, CancellationToken ct)
    {
        var ending = await mediator.Send(new RecruitmentEnding(id), ct);
        if (ending.IsFailure) return await Gone(ending, ct);
        Ending = ending.Value;
        return null;
    }

    /// <summary>What can't be loaded is not shown again with its errors.</summary>
    private async Task<IActionResult> Gone(Result<RecruitmentEndingView> refused, CancellationToken ct) =>
        refused.Errors.Any(e => e.Kind is ErrorKind.NotFound) ? Missing() : await Refuse(refused, ct);

    public sealed class InputModel
    {
        [Display(Name = "Comment le recrutement se termine")]
        public EndingChoice Choice { get; set; }

        [Display(Name = "Motif de la fin", Description = "Pour une offre infructueuse ou un recrutement annulé. Conservé dans le journal ; il n’est pas communiqué aux candidats.")]
        public string? Reason { get; set; }

        [Display(Name = "Motif interne des refus", Description = "Il sert au suivi du recrutement ; les candidats ne le lisent pas.")]
        public RefusalReason? Refusal { get; set; }

        [Display(Name = "Message aux candidats sans réponse", Description = "Le même pour tous : les variables en font la réponse de chacun.")]
        public string? Message { get; set; }

        /// <summary>How many the person saw without an answer.</summary>
        public int Count { get; set; }
    }
}
