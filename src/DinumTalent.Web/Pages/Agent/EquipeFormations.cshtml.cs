using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The line manager decides on trainings that the team asks for, and proposes some.</summary>
public sealed class EquipeFormationsModel(IMediator mediator) : AgentPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The request whose refusal was not accepted, with the reason as entered.</summary>
    public TrainingEnrolmentId? Refused { get; private set; }

    public string? Motif { get; private set; }

    public TeamTrainingsView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Members => SelectLists.Of(View.Members, m => m.Name, m => m.Id);

    public IReadOnlyList<SelectListItem> Catalogue => SelectLists.Of(View.Catalogue, t => $"{t.Title} ({t.Provider})", t => t.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostDeciderAsync(TrainingEnrolmentId demande, long version, bool accepte, string? motif)
    {
        (Refused, Motif) = (demande, motif);
        var decided = await mediator.Send(new DecideTeamTraining(demande, version, accepte, motif), Aborted);
        return decided.IsFailure
            ? await Refuse(decided, Aborted)
            : Done(accepte ? "La demande est acceptée, et l’agent prévenu par courriel. Vos ressources humaines fixeront les dates." : "La demande est refusée. L’agent reçoit le motif par courriel.", Routes.TeamTrainings);
    }

    public async Task<IActionResult> OnPostProposerAsync()
    {
        var proposed = await mediator.Send(new ProposeTeamTraining(Input.Agent, Input.Training, Input.Motivation), Aborted);
        return proposed.IsFailure
            ? await Refuse(proposed, Aborted)
            : Done("La formation est proposée à l’agent, qui en est prévenu par courriel. Vos ressources humaines fixeront les dates.", Routes.TeamTrainings);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var team = await mediator.Send(new TeamTrainings(), ct);
        if (team.IsFailure) return await Refuse(team, ct);
        View = team.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Agent de mon équipe")]
        public AgentId? Agent { get; set; }

        [Display(Name = "Formation")]
        public TrainingId? Training { get; set; }

        [Display(Name = "Pourquoi cette formation", Description = "L’agent et vos ressources humaines le liront.")]
        public string? Motivation { get; set; }
    }
}
