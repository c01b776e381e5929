using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>A page that confirms one act on a vacancy: what it does, then a form that does it.</summary>
public abstract class VacancyActPage(IMediator mediator, VacancyAct act) : GestionPage
{
    public VacancySheetView Vacancy { get; private set; } = null!;

    public VacancyAct Act => act;

    /// <summary>Whether the act starts from the state that the vacancy is in.</summary>
    public bool IsPossible => Vacancy.Acts.Contains(act);

    /// <summary>What the person saw; the present one after a conflict has been told.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(VacancyId id)
    {
        ModelState.Clear();
        var vacancy = await mediator.Send(new VacancySheet(id), Aborted);
        if (vacancy.IsFailure) return await Refuse(vacancy, Aborted);
        Show(vacancy.Value);
        return MayNever ? StatusCode(StatusCodes.Status403Forbidden) : Page();
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var id = VacancyId.TryParse(RouteData.Values["id"]?.ToString(), null, out var parsed) ? parsed : default;
        var vacancy = await mediator.Send(new VacancySheet(id), ct);
        if (vacancy.IsFailure) return Missing();
        Show(vacancy.Value);
        return null;
    }

    /// <summary>The same, the message saying what was known of the vacancy before the act.</summary>
    protected async Task<IActionResult> Do(ICommand command, Func<VacancySheetView, string> done, string to) =>
        await Reload(Aborted) is { } instead ? instead : await Do(command, done(Vacancy), to);

    /// <summary>Does the act and goes back to the vacancy, or says why not.</summary>
    protected async Task<IActionResult> Do(ICommand command, string done, string to)
    {
        var result = await mediator.Send(command, Aborted);
        if (result.IsSuccess) return Done(done, to);
        if (result.Errors.Any(e => e.Kind is ErrorKind.Conflict)) Version = null;
        return await Refuse(result, Aborted);
    }

    /// <summary>The person has no right to such acts here, whatever the state.</summary>
    private bool MayNever => !Vacancy.Rights.Contains(act is VacancyAct.Delete or VacancyAct.Submit or VacancyAct.Withdraw
        ? Domain.Organisations.Permission.EditVacancies : Domain.Organisations.Permission.PublishVacancies);

    private void Show(VacancySheetView vacancy) => (Vacancy, Version) = (vacancy, Version ?? vacancy.Version);
}

/// <summary>An act that asks for a reason.</summary>
public abstract class VacancyReasonPage(IMediator mediator, VacancyAct act) : VacancyActPage(mediator, act)
{
    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    /// <summary>What is entered.</summary>
    public sealed class ReasonInput
    {
        public string? Reason { get; set; }
    }
}
