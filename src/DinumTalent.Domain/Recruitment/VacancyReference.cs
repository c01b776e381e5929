using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>The short names of a vacancy: the one people quote and the one its address bears.</summary>
public static class VacancyReference
{
    /// <summary>Digits and letters that can't be mistaken for one another (Crockford).</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>"DT-" and seven characters from the random end of the identifier; a unique index settles the rare double.</summary>
    public static string For(VacancyId id)
    {
        var bytes = id.Value.ToByteArray(bigEndian: true);
        return "DT-" + string.Concat(bytes[9..].Select(b => Alphabet[b % Alphabet.Length]));
    }

    /// <summary>Folded title, cut at 150 characters, then the reference.</summary>
    public static string Slug(string title, string reference)
    {
        var folded = FoldedText.Fold(title).Replace(' ', '-').Replace("+", "plus", StringComparison.Ordinal).Replace("#", "sharp", StringComparison.Ordinal);
        return $"{(folded.Length > 150 ? folded[..150] : folded).Trim('-')}-{reference.ToLowerInvariant()}";
    }
}
