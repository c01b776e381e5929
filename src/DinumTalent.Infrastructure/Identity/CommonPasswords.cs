using System.Collections.Frozen;
using System.Text;
using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Recognises passwords that attackers try first, in the forms that people give them ("M0tdepasse2026!").</summary>
internal static class CommonPasswords
{
    private static readonly string[] Rows =
        ["azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "1234567890azertyuiop", "1234567890qwertyuiop"];

    private static readonly FrozenSet<string> Known = Read();

    public static bool Contains(string password)
    {
        var lower = password.ToLowerInvariant();
        if (Known.Contains(lower)) return true;
        var plain = Plain(lower);
        return Padded(plain) || Padded(Unmasked(lower));
    }

    /// <summary>At most three different characters, or one piece repeated, or a run along the alphabet, the digits or the keyboard.</summary>
    public static bool IsPattern(string password)
    {
        var lower = password.ToLowerInvariant();
        return lower.Distinct().Take(4).Count() < 4 || Repeats(lower) || Rows.Any(row => Runs(lower, row) || Runs(lower, Reversed(row)));
    }

    /// <summary>A known word with nothing but digits and signs around it, perhaps written twice.</summary>
    private static bool Padded(string text)
    {
        var core = text.Trim("0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~€£§°²".ToCharArray());
        return core.Length > 3 && (Known.Contains(core) || (core.Length % 2 == 0 && core[..(core.Length / 2)] == core[(core.Length / 2)..] && Known.Contains(core[..(core.Length / 2)])));
    }

    private static bool Repeats(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(size => Enumerable.Range(size, text.Length - size).All(i => text[i] == text[i - size]));

    private static bool Runs(string text, string row) => string.Concat(row, row).Contains(text, StringComparison.Ordinal);

    private static string Reversed(string text) => new([.. text.Reverse()]);

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => c < 128));

    private static string Unmasked(string lower) => Plain(string.Concat(lower.Select(c => c switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    })));

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
