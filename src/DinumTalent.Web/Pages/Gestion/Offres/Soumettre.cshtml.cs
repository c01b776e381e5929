using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DinumTalent.Web.Pages.Gestion.Offres;

public sealed class SoumettreModel(IMediator mediator) : VacancyActPage(mediator, VacancyAct.Submit)
{
    private readonly IMediator mediator = mediator;

    /// <summary>That the submission will pass.</summary>
    public IReadOnlyList<ApprovalStep> Steps { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (VacancyId.TryParse(RouteData.Values["id"]?.ToString(), null, out var id) && await mediator.Send(new VacancyApprovals(id), Aborted) is { IsSuccess: true } found) Steps = found.Value.ToCome;
        await next();
    }

    public Task<IActionResult> OnPostAsync(VacancyId id) =>
        Do(new SubmitVacancy(id, Version ?? 0), "L’offre est soumise à approbation : les approbateurs de la première étape sont prévenus par courriel.", Routes.Vacancy(id));
}
