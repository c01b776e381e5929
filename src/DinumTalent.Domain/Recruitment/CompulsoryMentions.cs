using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What the notice of a vacancy must say before it is published; all that is missing is told at once.</summary>
/// <remarks>
/// Décret n° 2018-1351, art. 3 as amended by décret n° 2022-598: nature of the opening, category with corps and grade, authority,
/// structure, job, missions and profile, title, place, date of the vacancy, to whom and until when to apply. The branch of the
/// civil service is the State's, always; administration, job, category and opening have a value by construction.
/// </remarks>
/// <param name="IsBound">Whether the vacancy must be published by law.</param>
/// <param name="Terms">What it says.</param>
public sealed record CompulsoryMentions(bool IsBound, MentionedTerms Terms)
{
    private const string Source = "décret n° 2018-1351, art. 3";

    public Result Check() => !IsBound ? Result.Success : Result.All(
        Missing(Terms.Title, nameof(Vacancy.Title), "l’intitulé du poste"),
        Missing(Terms.Missions, nameof(Vacancy.Missions), "les missions"),
        Missing(Terms.Profile, nameof(Vacancy.Profile), "le profil attendu, en expérience ou en compétences"),
        Missing(Terms.City, nameof(Vacancy.City), "la localisation"),
        Missing(Terms.Contact, nameof(Vacancy.Contact), "l’autorité à qui adresser les candidatures"),
        Terms is { Basis: LegalBasis.CivilServant } ? Missing(Terms.Corps, nameof(Vacancy.Corps), "le corps et, s’il y a lieu, le grade attendus") : Result.Success,
        Terms is { Opening: Opening.Vacant, StartsOn: null } ? Lacks(nameof(Vacancy.StartsOn), "la date de la vacance : donnez la date de prise de poste") : Result.Success);

    private static Result Missing(string? text, string field, string what) => string.IsNullOrWhiteSpace(text) ? Lacks(field, what) : Result.Success;

    private static Error Lacks(string field, string what) => new("vacancy.mention-missing", $"Mention obligatoire ({Source}) : {what}.", ErrorKind.Rule, field);
}

/// <summary>What <see cref="CompulsoryMentions"/> looks at.</summary>
public sealed record MentionedTerms(
    string Title, string Missions, string Profile, string City, string Contact, string? Corps, LegalBasis Basis, Opening Opening, DateOnly? StartsOn);
