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

    /// <summary>Where the work of the phase that is open is done; null where none is, or where others do it.</summary>
    public (string Label, string Href)? Main => Cohort.Phases.FirstOrDefault(p => p.State is PhaseState.Open)?.Dates.Kind switch
    {
        PhaseKind.CallForChallenges or PhaseKind.ChallengeJury => ("Voir les défis et le jury", Routes.CohortChallenges(Id)),
        PhaseKind.CallForApplications or PhaseKind.Preselection or PhaseKind.Wishes when Cohort.MayManage => ("Voir les candidats", Routes.CohortCandidates(Id)),
        PhaseKind.Auditions when Cohort.MayManage => ("Préparer les auditions", Routes.CohortAuditions(Id)),
        PhaseKind.Results or PhaseKind.Acceptance when Cohort.MayManage => ("Préparer les résultats", Routes.CohortScenarios(Id)),
        PhaseKind.Missions or PhaseKind.Closing => ("Suivre les missions", Routes.CohortMissions(Id)),
        PhaseKind.Alumni => ("Suivre les anciens", Routes.CohortAlumni(Id)),
        _ => null,
    };

    /// <summary>The pages of the cohort that the reader may open, by subject.</summary>
    public IEnumerable<(string Subject, IReadOnlyList<(string Label, string Href)> Links)> Places
    {
        get
        {
            yield return ("Défis", [("Défis et jury", Routes.CohortChallenges(Id))]);
            if (Cohort is { MayManage: true, IsPast: false })
            {
                yield return ("Candidatures",
                [
                    ("Candidats et présélection", Routes.CohortCandidates(Id)), ("Auditions", Routes.CohortAuditions(Id)),
                    ("Classements", Routes.CohortRankings(Id)), ("Appariement et résultats", Routes.CohortScenarios(Id)),
                ]);
            }

            if (Cohort.IsPublished) yield return ("Missions", [("Missions", Routes.CohortMissions(Id)), ("Impact", Routes.CohortImpact(Id)), ("Anciens", Routes.CohortAlumni(Id))]);
            yield return ("Bilan", [("Bilan de promotion", Routes.CohortReview(Id))]);
        }
    }

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
