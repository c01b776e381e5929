using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Somebody who may be named in a comment.</summary>
public sealed record MentionablePerson(UserId Id, string GivenName, string FamilyName)
{
    public string Name => $"{GivenName} {FamilyName}";
}

/// <summary>Finds whom a comment names: "@" and the name, or the given or family name where nobody else bears it; accents and case apart.</summary>
public static class MentionedPeople
{
    public static readonly string Field = "Text";

    /// <summary>Each person once; refused where a name is nobody's, or that of several, so that nobody believes somebody told who is not.</summary>
    public static Result<IReadOnlyList<UserId>> In(string? text, IReadOnlyCollection<MentionablePerson> people)
    {
        var found = new List<UserId>();
        foreach (var rest in AfterEachSign(text ?? ""))
        {
            var named = Named(rest, people);
            if (named.IsFailure) return Result<IReadOnlyList<UserId>>.Failure(named.Errors);
            found.AddRange(named.Value);
        }

        return found.Distinct().ToList();
    }

    /// <summary>What follows each "@" that begins a word; the one of an address stands within a word.</summary>
    private static IEnumerable<string> AfterEachSign(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '@' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && char.IsLetter(text[i + 1])) yield return text[(i + 1)..];
        }
    }

    private static Result<IReadOnlyList<UserId>> Named(string rest, IReadOnlyCollection<MentionablePerson> people)
    {
        var words = FoldedText.Fold(rest.Length > 250 ? rest[..250] : rest);
        var whole = people.Where(p => Begins(words, FoldedText.Fold(p.Name))).ToList();
        if (whole.Count > 0)
        {
            var longest = whole.Max(p => FoldedText.Fold(p.Name).Length);
            return whole.Where(p => FoldedText.Fold(p.Name).Length == longest).Select(p => p.Id).ToList();
        }

        var parts = people.Where(p => Names(p.GivenName) || Names(p.FamilyName)).ToList();
        var shown = new string([.. rest.TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '’' or '\'')]);
        return parts.Count switch
        {
            1 => new List<UserId> { parts[0].Id },
            0 => Error.Invalid(Field, $"Personne ne correspond à « @{shown} » parmi les personnes qui peuvent lire cette candidature."),
            _ => Error.Invalid(Field, $"Plusieurs personnes correspondent à « @{shown} » : écrivez {string.Join(" ou ", parts.Take(3).Select(p => $"« @{p.Name} »"))}."),
        };

        // « @Camille Durand » does not mean another Camille.
        bool Names(string part) => Begins(words, FoldedText.Fold(part)) && !IsCapital(rest.Split(' ').Skip(part.Split(' ').Length).FirstOrDefault());
    }

    private static bool IsCapital(string? word) => word is { Length: > 0 } && char.IsUpper(word[0]);

    private static bool Begins(string words, string name) =>
        name.Length > 0 && words.StartsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || words[name.Length] == ' ');
}
