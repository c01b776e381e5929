using System.Globalization;
using System.Text;

namespace DinumTalent.Domain.Common;

/// <summary>Text without case, accents, ligatures and punctuation: what search and sorting compare.</summary>
public static class FoldedText
{
    /// <summary>"Élodie Œuvrard-Nguyễn" becomes "elodie oeuvrard nguyen".</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetterOrDigit(c) && c is not ('+' or '#'))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap) folded.Append(' ');
            gap = false;
            folded.Append(char.ToLowerInvariant(c) switch
            {
                'œ' => "oe",
                'æ' => "ae",
                'ø' => "o",
                'ł' => "l",
                'đ' => "d",
                'ß' => "ss",
                'ı' => "i",
                var other => other.ToString(),
            });
        }

        return folded.ToString();
    }

    /// <summary>The folded words of a text, each once.</summary>
    public static IReadOnlyCollection<string> Words(string? text) =>
        Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();
}
