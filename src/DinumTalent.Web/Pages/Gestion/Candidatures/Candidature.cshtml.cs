using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Everything about one application, and the acts that need no page of their own.</summary>
public sealed class CandidatureModel(IMediator mediator) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Stages => SelectLists.Of(Sheet.Targets, t => t.Name, t => t.Id);

    public bool MayMove => May(Permission.MoveApplications) && Sheet.Targets.Count > 0 && IsRecruiting;

    public bool MayRefuse => May(Permission.MoveApplications) && Sheet.Status is ApplicationStatus.InProgress;

    public bool MayUndo => IsRecruiting && Sheet.Status switch
    {
        ApplicationStatus.Refused => May(Permission.MoveApplications),
        ApplicationStatus.Accepted => May(Permission.DecideHires),
        _ => false,
    };

    public bool MayAssign => May(Permission.AssignEvaluators) && Sheet.Status is ApplicationStatus.InProgress;

    private bool IsRecruiting => Sheet.Vacancy.Status is VacancyStatus.Published or VacancyStatus.Closed;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostDeplacerAsync(long version) =>
        await After(await Mediator.Send(new MoveApplication(Id, version, Input.Stage ?? default), Aborted),
            "La candidature a changé d’étape. Le candidat n’en est pas averti.");

    public async Task<IActionResult> OnPostCommenterAsync(long version) =>
        await After(await Mediator.Send(new AddComment(Id, version, Input.Text), Aborted),
            "Le commentaire est ajouté. Le candidat ne le voit pas.");

    public async Task<IActionResult> OnPostDesignerAsync(long version) =>
        await After(await Mediator.Send(new AssignEvaluator(Id, version, Input.Evaluator, Input.Email), Aborted),
            "L’évaluateur est désigné : un courriel l’invite à remplir sa grille.");

    public async Task<IActionResult> OnPostRetirerAsync(long version, UserId evaluateur) =>
        await After(await Mediator.Send(new UnassignEvaluator(Id, version, evaluateur), Aborted),
            "L’évaluateur est retiré. La grille qu’il aurait déjà remise est conservée.");

    public async Task<IActionResult> OnPostEnvoyerAsync(long version) =>
        await After(await Mediator.Send(new ReleaseRefusalMessage(Id, version), Aborted),
            "Le message de refus part vers le candidat.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } missing) return missing;
        if (!MayAssign) return null;
        var people = await Mediator.Send(new AssignableEvaluators(Id), ct);
        People = people.IsSuccess ? SelectLists.Of(people.Value, p => $"{p.Name} ({p.Roles})", p => p.Id) : [];
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Étape")]
        public PipelineStageId? Stage { get; set; }

        [Display(Name = "Commentaire", Description = "Réservé aux personnes qui traitent la candidature. Restez factuel : le candidat peut demander à lire ce qui le concerne.")]
        public string? Text { get; set; }

        [Display(Name = "Personne à désigner")]
        public UserId? Evaluator { get; set; }

        [Display(Name = "Ou son adresse électronique", Description = "Pour une personne d’une autre administration qui a un compte.")]
        public string? Email { get; set; }
    }
}
