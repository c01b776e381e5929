using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// How those who don't know the name of a candidate write to them: the number that they typed gives way to the name when the
/// message leaves, as variables do.
/// </summary>
public static class CandidateAddress
{
    /// <summary>The text as the candidate gets it.</summary>
    /// <param name="text">As written.</param>
    /// <param name="number">Of the application, where it has one.</param>
    /// <param name="name">Of the candidate.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Fill(string? text, int? number, string name)
    {
        if (text is null || number is not { } known) return text;
        // With any space: a keyboard writes the ordinary one. « n° 1 » is not the beginning of « n° 12 ».
        return Regex.Replace(text, $@"Candidature n°\s{known}(?!\d)", _ => name, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }
}
