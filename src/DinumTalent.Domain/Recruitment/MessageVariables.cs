using System.Text.RegularExpressions;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// What a message to a candidate may name in braces, such as « {prénom} ». A message is kept with its variables and filled
/// in when it leaves: whoever writes it need not know whom it is for.
/// </summary>
public static partial class MessageVariables
{
    public static readonly IReadOnlyList<MessageVariable> All =
    [
        new("prénom", "prénom du candidat", f => f.GivenName),
        new("nom", "nom de famille du candidat", f => f.FamilyName),
        new("poste", "intitulé de l’offre", f => f.Post),
        new("référence", "référence de l’offre", f => f.Reference),
        new("administration", "administration qui recrute", f => f.Organisation),
        new("contact", "contact de l’offre", f => f.Contact),
        new("date de candidature", "jour où la candidature est arrivée", f => f.SentOn),
    ];

    /// <summary>Every variable that nothing would fill, and every brace left open, each by its name.</summary>
    public static Result Check(string? text, string field) => Result.All(
        Braces().Matches(text ?? "").Select(m => m.Value)
            .Where(found => Find(found) is null)
            .Distinct()
            .Select(found => (Result)MessageErrors.UnknownVariable(found.Trim(), field)));

    /// <summary>The text for one candidate. A value that is not known leaves no gap.</summary>
    public static string Fill(string text, MessageFacts facts) => Gap().Replace(
        Braces().Replace(text, found => Find(found.Value) is { } variable ? Known(variable.Value(facts)) : found.Value), "").Replace(Nothing, "", StringComparison.Ordinal);

    private const string Nothing = "\uE000";

    private static string Known(string value) => string.IsNullOrWhiteSpace(value) ? Nothing : value;

    private static MessageVariable? Find(string found)
    {
        if (!found.EndsWith('}')) return null;
        var name = FoldedText.Fold(found[1..^1]);
        return All.FirstOrDefault(v => FoldedText.Fold(v.Name) == name);
    }

    [GeneratedRegex(@"\{[^{}\r\n]{0,60}\}?")]
    private static partial Regex Braces();

    /// <summary>A value that is not known, with the space before it.</summary>
    [GeneratedRegex(" ?\uE000")]
    private static partial Regex Gap();
}

/// <param name="Name">As it stands between the braces; accents and case don't matter.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Value">From what is known when the message leaves.</param>
public sealed record MessageVariable(string Name, string Meaning, Func<MessageFacts, string> Value)
{
    /// <summary>"{prénom}".</summary>
    public string Written => $"{{{Name}}}";
}

/// <summary>What fills the variables of a message.</summary>
/// <param name="GivenName">Empty where it may not be said.</param>
/// <param name="FamilyName">Empty where it may not be said.</param>
/// <param name="Post">Title of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="Contact">Of the vacancy.</param>
/// <param name="SentOn">Day of the application, in words.</param>
public sealed record MessageFacts(string GivenName, string FamilyName, string Post, string Reference, string Organisation, string Contact, string SentOn);

/// <summary>Why a message is refused.</summary>
public static class MessageErrors
{
    public static readonly Error DayNotToCome = Error.Invalid("SendOn", "Choisissez un jour à venir.");

    public static readonly Error DayTooFar = Error.Invalid("SendOn", $"Choisissez un jour dans les {MessageTime.LatestMonths} mois : un candidat n’attend pas sa réponse plus longtemps.");

    public static Error UnknownVariable(string variable, string field) => new("message.unknown-variable",
        variable.EndsWith('}')
            ? $"La variable « {variable} » n’existe pas. Variables possibles : {string.Join(", ", MessageVariables.All.Select(v => v.Written))}."
            : $"L’accolade ouverte à « {variable} » n’est pas refermée.",
        ErrorKind.Invalid, field);
}
