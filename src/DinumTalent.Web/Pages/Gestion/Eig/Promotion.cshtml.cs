using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Where a cohort stands, what is due, who is late.</summary>
public sealed class PromotionModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public CohortId Id { get; set; }

    public CohortSheetView Cohort { get; private set; } = null!;

    /// <summary>How far the auditions are; null for who does not manage the cohort.</summary>
    public AuditionProgressView? Auditions { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostPublierAsync(long version)
    {
        var published = await mediator.Send(new PublishCohort(Id, version), Aborted);
        return published.IsFailure
            ? await Refuse(published, Aborted)
            : Done("La promotion est publiée : les administrations et le public la voient. Ses phases s’ouvriront à leurs dates.", Routes.Cohort(Id));
    }

    /// <summary>How many days are left of an open phase.</summary>
    public static string Left(PhaseRow phase) => phase.DaysLeft switch
    {
        0 => " : dernier jour",
        1 => ", demain",
        > 1 and var days => $", dans {days.ToFrench()} jours",
        _ => "",
    };

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var cohort = await mediator.Send(new CohortSheet(Id), ct);
        if (cohort.IsFailure) return await Refuse(cohort, ct);
        Cohort = cohort.Value;
        if (Cohort is { MayManage: true, IsPast: false } && await mediator.Send(new AuditionProgress(Id), ct) is { IsSuccess: true } auditions) Auditions = auditions.Value;
        return null;
    }
}
