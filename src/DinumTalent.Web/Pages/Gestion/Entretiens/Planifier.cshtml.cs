using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>Plans an interview of one candidate at a fixed time.</summary>
public sealed class PlanifierModel(IMediator mediator, TimeProvider clock) : InterviewFormPage(mediator)
{
    [FromRoute(Name = "id")]
    public JobApplicationId Id { get; set; }

    public ApplicationSheetView Sheet { get; private set; } = null!;

    /// <summary>Why no interview starts from where the application stands.</summary>
    public string? Obstacle =>
        Sheet.Status is not ApplicationStatus.InProgress ? $"Cette candidature n’est plus en cours : {Sheet.Status.Label().ToLowerInvariant()}."
        : Sheet.Vacancy.Status is not (VacancyStatus.Published or VacancyStatus.Closed) ? "Ce recrutement est terminé."
        : null;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync(long version)
    {
        if (!ModelState.IsValid) return await Unreadable();
        var planned = await Mediator.Send(new PlanInterview(Id, version, Input.Terms, Input.Day, Input.Time, Input.Choice, Input.Template), Aborted);
        return planned.IsFailure
            ? await Refuse(planned, Aborted)
            : Done(Input.Day < clock.Today() ? "L’entretien est inscrit : enregistrez ce qui s’est passé." : "L’entretien est planifié. Le candidat et le jury en sont avertis s’il est à venir.", Routes.Interview(planned.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var sheet = await Mediator.Send(new ApplicationSheet(Id), ct);
        if (sheet.IsFailure) return await Refuse(sheet, ct);
        Sheet = sheet.Value;
        var form = await Mediator.Send(new InterviewForm(Sheet.Vacancy.Id), ct);
        Form = form.IsSuccess ? form.Value : null;
        return null;
    }
}
