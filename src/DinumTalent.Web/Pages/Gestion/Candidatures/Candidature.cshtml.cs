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

    /// <summary>What the candidate was told, and asks.</summary>
    public ApplicationMessagesView? Told { get; private set; }
    /// <summary>Who can be named in a comment.</summary>
    public IReadOnlyList<string> Colleagues { get; private set; } = [];
    public ApplicationInterviewsView Interviews { get; private set; } = null!;

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

    public bool IsRecruiting => Sheet.Vacancy.Status is VacancyStatus.Published or VacancyStatus.Closed;

    /// <summary>The tab to open: the one asked for, or that of the form that was sent.</summary>
    public string? Tab => (string?)Request.Query["handler"] switch
    {
        "Designer" or "Retirer" => "evaluations",
        "Commenter" => "commentaires",
        "Conclure" => "entretiens",
        _ => Request.Query["onglet"],
    };

    /// <summary>"1 sur 2": scorecards handed in, of those expected.</summary>
    public string EvaluationCount => Sheet.Evaluators.Count == 0
        ? Sheet.Scorecards.Submitted.ToFrench()
        : $"{Sheet.Scorecards.Submitted.ToFrench()} sur {Math.Max(Sheet.Evaluators.Count, Sheet.Scorecards.Submitted).ToFrench()}";

    /// <summary>Suggestions read in the CV.</summary>
    public CvSkillsPart FromCv => new(Id, Sheet.FromCv, May(Permission.CommentApplications));

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostDeplacerAsync(long version) =>
        await After(await Mediator.Send(new MoveApplication(Id, version, Input.Stage ?? default), Aborted),
            "La candidature a changé d’étape. Le candidat n’en est pas averti.");

    public async Task<IActionResult> OnPostCommenterAsync(long version) =>
        await After(await Mediator.Send(new AddComment(Id, version, Input.Text), Aborted),
            "Le commentaire est ajouté. Le candidat ne le voit pas.", Routes.ApplicationTab(Id, "commentaires"));

    public async Task<IActionResult> OnPostDesignerAsync(long version) =>
        await After(await Mediator.Send(new AssignEvaluator(Id, version, Input.Evaluator, Input.Email), Aborted),
            "L’évaluateur est désigné : un courriel l’invite à remplir sa grille.", Routes.ApplicationTab(Id, "evaluations"));

    public async Task<IActionResult> OnPostRetirerAsync(long version, UserId evaluateur) =>
        await After(await Mediator.Send(new UnassignEvaluator(Id, version, evaluateur), Aborted),
            "L’évaluateur est retiré. La grille qu’il aurait déjà remise est conservée.", Routes.ApplicationTab(Id, "evaluations"));

    /// <param name="document">Version of the assessment document; none before the first conclusion.</param>
    public async Task<IActionResult> OnPostConclureAsync(long? document) =>
        await After(await Mediator.Send(new ConcludeAssessment(Id, document, Input.Conclusion), Aborted),
            "La conclusion est enregistrée dans le compte rendu d’évaluation.", Routes.ApplicationTab(Id, "entretiens"));

    public async Task<IActionResult> OnPostEnvoyerAsync(long version) =>
        await After(await Mediator.Send(new ReleaseRefusalMessage(Id, version), Aborted),
            "Le message de refus part vers le candidat.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } missing) return missing;
        Told = await Mediator.Send(new ApplicationMessages(Id), ct) is { IsSuccess: true } told ? told.Value : null;
        if (May(Permission.CommentApplications))
        {
            var colleagues = await Mediator.Send(new MentionablePeople(Id), ct);
            Colleagues = colleagues.IsSuccess ? [.. colleagues.Value.Select(p => p.Name)] : [];
        }

        var interviews = await Mediator.Send(new ApplicationInterviews(Id), ct);
        if (interviews.IsFailure) return await Refuse(interviews, ct);
        Interviews = interviews.Value;
        Input.Conclusion ??= Interviews.Conclusion;
        if (!MayAssign) return null;
        var people = await Mediator.Send(new AssignableEvaluators(Id), ct);
        People = people.IsSuccess ? SelectLists.Of(people.Value, p => $"{p.Name} ({p.Roles})", p => p.Id) : [];
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Étape")]
        public PipelineStageId? Stage { get; set; }

        [Display(Name = "Commentaire", Description = "Réservé aux personnes qui traitent la candidature. Restez factuel : le candidat peut demander à lire ce qui le concerne. Écrivez @ et un nom pour prévenir quelqu’un.")]
        public string? Text { get; set; }

        [Display(Name = "Conclusion", Description = "Ce que le recruteur retient des entretiens, au regard des critères. Elle figure au compte rendu d’évaluation.")]
        public string? Conclusion { get; set; }

        [Display(Name = "Personne à désigner")]
        public UserId? Evaluator { get; set; }

        [Display(Name = "Ou son adresse électronique", Description = "Pour une personne d’une autre administration qui a un compte.")]
        public string? Email { get; set; }
    }
}
