using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>How pages speak of an application whose author may be unknown.</summary>
public static class CandidateWords
{
    /// <summary>"la candidature de Paul Petit", "la candidature n° 7".</summary>
    public static string TheApplication(this ApplicationSheetView sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return TheApplication(sheet.Candidate.Name, sheet.SealedUntil is not null);
    }

    /// <inheritdoc cref="TheApplication(ApplicationSheetView)"/>
    public static string TheApplication(string name, bool isSealed)
    {
        ArgumentNullException.ThrowIfNull(name);
        return isSealed ? $"la {char.ToLowerInvariant(name[0])}{name[1..]}" : $"la candidature {French.Of(name)}";
    }

    /// <summary>The same at the beginning of a title.</summary>
    public static string Application(this ApplicationSheetView sheet) => "C" + sheet.TheApplication()[4..];
}
