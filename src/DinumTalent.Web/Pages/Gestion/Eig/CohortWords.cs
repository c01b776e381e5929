using System.Globalization;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Cohorts in words.</summary>
public static class CohortWords
{
    /// <summary>"11 personnes présélectionnées avec des vœux : 5 entendues, 5 avec une audition à venir, 1 sans audition confirmée."</summary>
    public static string Auditions(AuditionProgressView progress)
    {
        var (coming, undated) = (progress.Confirmed - progress.Held, Math.Max(0, progress.ToHear - progress.Confirmed));
        string[] parts =
        [
            Count(progress.Held, "entendue", "entendues"),
            .. coming > 0 ? [$"{coming.ToFrench()} avec une audition à venir"] : Array.Empty<string>(),
            .. undated > 0 ? [$"{undated.ToFrench()} sans audition confirmée"] : Array.Empty<string>(),
        ];
        return $"{Count(progress.ToHear, "personne présélectionnée avec des vœux", "personnes présélectionnées avec des vœux")} : {string.Join(", ", parts)}.";
    }

    /// <summary>Kind of badge.</summary>
    public static string? Badge(this PhaseState state) => state switch
    {
        PhaseState.Open => "success",
        PhaseState.Coming => "info",
        _ => null,
    };

    /// <summary>Kind of badge.</summary>
    public static string? Badge(this ChallengeDecision decision) => decision switch
    {
        ChallengeDecision.Chosen => "success",
        ChallengeDecision.Reserve => "info",
        _ => null,
    };

    /// <summary>Kind of badge.</summary>
    public static string? Badge(this FellowStatus status) => status switch
    {
        FellowStatus.Received => "info",
        FellowStatus.Preselected => "success",
        _ => null,
    };

    /// <summary>Kind of badge.</summary>
    public static string? Badge(this AuditionState state) => state switch
    {
        AuditionState.Confirmed => "success",
        AuditionState.Lacking => "error",
        AuditionState.Changed => "warning",
        _ => "info",
    };

    /// <summary>"Lundi 2 mars 2026".</summary>
    public static string DayOfWeek(DateOnly day)
    {
        var name = CultureInfo.GetCultureInfo("fr-FR").DateTimeFormat.GetDayName(day.DayOfWeek);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]} {day.ToFrench()}";
    }

    /// <summary>Kind of badge.</summary>
    public static string? Badge(this PlaceStatus status) => status switch
    {
        PlaceStatus.Accepted => "success",
        PlaceStatus.Offered => "new",
        PlaceStatus.Waiting => "info",
        PlaceStatus.Expired => "warning",
        _ => null,
    };

    /// <summary>"Appel à défis", or "Appel à défis, sprint 2" where there are several.</summary>
    public static string Name(this PhaseDates phase, CohortMode mode) => mode is CohortMode.RollingSprints ? $"{phase.Kind.Label()}, sprint {phase.Sprint}" : phase.Kind.Label();

    /// <summary>", sprint 2" or ", session 2", where the cohort has several; else nothing.</summary>
    public static string Part(CohortMode mode, int sprint, int session) => mode switch
    {
        CohortMode.RollingSprints => $", sprint {sprint.ToFrench()}",
        CohortMode.Continuous => $", session {session.ToFrench()}",
        _ => "",
    };

    /// <summary>"Du 3 au…", "à partir du".</summary>
    public static string Days(this PhaseDates phase) =>
        phase.ClosesOn is not { } last ? $"À partir du {phase.OpensOn.ToFrench()}" : last == phase.OpensOn ? $"Le {last.ToFrench()}" : $"Du {phase.OpensOn.ToFrench()} au {last.ToFrench()}";

    /// <summary>"3 défis".</summary>
    public static string Count(int count, string one, string? several = null) => $"{count.ToFrench()} {(count > 1 ? several ?? one + "s" : one)}";

    /// <summary>"3,25", or a dash where nothing was given.</summary>
    public static string Mean(decimal? mean) => mean?.ToFrenchFixed(2) ?? "–";
}
