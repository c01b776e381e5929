using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What the programme enters for somebody who phoned or wrote instead of using the own page. It counts as theirs; the trail says who entered it, and the source.</summary>
public enum FellowEntry
{
    [Label("Réponse à la place proposée")] Answer,
    [Label("Empêchements pour l’audition")] Absences,
    [Label("Vœux")] Wishes,
}

/// <summary>Where something that is entered for somebody comes from.</summary>
public static class EntrySource
{
    public const int MaxLength = 300;

    /// <summary>As the trail keeps it; refused where it says nothing.</summary>
    public static Result<string> Of(string? source) =>
        string.IsNullOrWhiteSpace(source) || source.Trim().Length > MaxLength ? FellowErrors.SourceMissing : $"Saisi pour la personne : {source.Trim()}";
}
