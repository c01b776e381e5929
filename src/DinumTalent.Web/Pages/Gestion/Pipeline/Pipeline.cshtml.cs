using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>The applications of a vacancy by stage, as a board or as a list, and one of them beside.</summary>
public sealed class PipelineModel(IMediator mediator) : PipelinePage
{
    [FromQuery(Name = "page")]
    public int? Numero { get; set; }

    [FromQuery(Name = "taille")]
    public int? Taille { get; set; }

    /// <summary>The application that is open beside the others.</summary>
    [FromQuery(Name = "candidature")]
    public JobApplicationId? Candidature { get; set; }

    /// <summary>Text of a comment on the application beside.</summary>
    [BindProperty]
    public CommentInput Input { get; set; } = new();

    public PipelineView View { get; private set; } = null!;

    /// <summary>What stands beside; null where nothing was opened, or what was is of no recruitment shown here.</summary>
    public SidePanel? Beside { get; private set; }

    public bool MayMove => View.Vacancy.Permissions.Contains(Permission.MoveApplications)
        && View.Vacancy.Status is VacancyStatus.Published or VacancyStatus.Closed;

    /// <summary>Whether several applications can be treated at once.</summary>
    public bool MayChoose => View.Vacancy.Permissions.Contains(Permission.MoveApplications) || View.Vacancy.Permissions.Contains(Permission.AssignEvaluators);

    /// <summary>The same page with an application beside.</summary>
    public string Open(JobApplicationId? id) => With(("candidature", id?.ToString())) + (id is null ? "" : "#panneau");

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostDeplacerAsync([FromForm] JobApplicationId candidature, [FromForm] long version, [FromForm] PipelineStageId vers)
    {
        if (await Reload(Aborted) is { } missing) return missing;
        var target = View.Columns.FirstOrDefault(c => c.Id == vers);

        // Decisions have pages of their own, where they are explained and a message is written.
        if (target?.Kind is StageKind.Refused) return LocalRedirect(Decision(Routes.RefuseApplication(candidature)));
        if (target?.Kind is StageKind.Accepted) return LocalRedirect(Decision(Routes.AcceptApplication(candidature)));

        return await mediator.Send(new MoveApplication(candidature, version, vers), Aborted) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done($"La candidature est passée à l’étape « {target?.Name} ». Le candidat n’en est pas averti.", to: With());
    }

    public async Task<IActionResult> OnPostCommenterAsync([FromForm] JobApplicationId candidature, [FromForm] long version) =>
        await mediator.Send(new AddComment(candidature, version, Input.Text), Aborted) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done("Le commentaire est ajouté. Le candidat ne le voit pas.", to: Open(candidature));

    /// <summary>The page of a decision, which comes back to where one is.</summary>
    public string Decision(string address) => IsFiltered || IsList || Candidature is not null ? $"{address}?retour={Uri.EscapeDataString(With())}" : address;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var answer = await mediator.Send(new VacancyPipeline(Id, Filter(), IsList ? Paging.Of(Numero, Taille) : null), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        View = answer.Value;
        Beside = Candidature is { } opened ? await Read(opened, ct) : null;
        return null;
    }

    private async Task<SidePanel?> Read(JobApplicationId opened, CancellationToken ct)
    {
        var sheet = await mediator.Send(new ApplicationSheet(opened), ct);
        if (sheet.IsFailure || sheet.Value.Vacancy.Id != Id) return null;
        var place = await mediator.Send(new PipelineNeighbours(Id, Filter(), ByStage: !IsList, opened), ct);
        return place.IsSuccess ? new SidePanel(sheet.Value, place.Value) : null;
    }

    /// <summary>An application beside the board or the list.</summary>
    public sealed record SidePanel(ApplicationSheetView Sheet, PipelinePlace Place);
}
