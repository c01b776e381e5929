using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A point of the check, as it stands.</summary>
/// <param name="Field">Property of <see cref="ChallengeContent"/> that it is about.</param>
/// <param name="Text">What is asked.</param>
/// <param name="IsMet">Whether the challenge answers it.</param>
public sealed record EligibilityPoint(string Field, string Text, bool IsMet);

/// <summary>What a challenge has to say before a jury reads it.</summary>
/// <remarks>
/// Rules of the programme. Free software: loi n° 2016-1321 du 7 octobre 2016, art. 16. Accessibility: loi n° 2005-102 du 11 février
/// 2005, art. 47. Teams of two or three: practice of the programme (promotions 1 to 6).
/// </remarks>
public sealed record ChallengeEligibility(ChallengeContent Content)
{
    public const int SmallestTeam = 2;
    public const int LargestTeam = 3;

    /// <summary>Shorter, nothing has been described.</summary>
    public const int FewestCharacters = 100;

    public IReadOnlyList<EligibilityPoint> Points =>
    [
        new(nameof(ChallengeContent.Problem), $"Le problème est décrit, en {FewestCharacters} caractères au moins", IsTold(Content.Problem, FewestCharacters)),
        new(nameof(ChallengeContent.Users), "Les usagers concernés sont nommés", IsTold(Content.Users)),
        new(nameof(ChallengeContent.ImpactHypothesis), "L’hypothèse d’impact est écrite", IsTold(Content.ImpactHypothesis)),
        new(nameof(ChallengeContent.Measures), "Une mesure d’impact au moins a une valeur de départ et une cible", Content.Measures.Any(m => m is { Baseline: not null, Target: not null })),
        new(nameof(ChallengeContent.DataAndInfrastructure), "Les données et l’infrastructure sont décrites", IsTold(Content.DataAndInfrastructure)),
        new("OperationalMentor.Name", "Le mentor opérationnel est nommé, avec sa fonction et son adresse", Content.OperationalMentor.IsNamed),
        new("HighLevelMentor.Name", "Le mentor de haut niveau est nommé, avec sa fonction et son adresse", Content.HighLevelMentor.IsNamed),
        new("HighLevelMentor.Name", "Les deux mentors sont deux personnes", !Content.OperationalMentor.Is(Content.HighLevelMentor)),
        new(nameof(ChallengeContent.Profiles), $"L’équipe recherchée est de {SmallestTeam} ou {LargestTeam} personnes", Content.Profiles.Sum(p => p.Number) is >= SmallestTeam and <= LargestTeam),
        new(nameof(ChallengeContent.CommitsToFreeSoftware), "L’administration s’engage à publier le code sous licence libre (loi n° 2016-1321, art. 16)", Content.CommitsToFreeSoftware),
        new(nameof(ChallengeContent.CommitsToAccessibility), "L’administration s’engage sur l’accessibilité (loi n° 2005-102, art. 47)", Content.CommitsToAccessibility),
        new(nameof(ChallengeContent.City), "Le lieu de travail est indiqué", IsTold(Content.City)),
    ];

    /// <summary>Everything that is missing, each beside its field.</summary>
    public Result Check() => Result.All(Points.Where(p => !p.IsMet).Select(p => (Result)Error.Invalid(p.Field, $"À compléter : {char.ToLowerInvariant(p.Text[0])}{p.Text[1..]}.")));

    private static bool IsTold(string? text, int characters = 1) => text?.Trim().Length >= characters;
}
