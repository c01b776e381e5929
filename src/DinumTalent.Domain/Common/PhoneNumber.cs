namespace DinumTalent.Domain.Common;

/// <summary>A phone number as dialled internationally: digits, with a leading + outside France.</summary>
public static class PhoneNumber
{
    public const int MaxLength = 20;

    /// <summary>Spaces, dots, dashes and brackets are dropped; empty gives null; anything else refused.</summary>
    public static Result<string?> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (string?)null;
        var kept = new string(text.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '(' or ')')).ToArray());
        if (kept.StartsWith("00", StringComparison.Ordinal)) kept = string.Concat("+", kept.AsSpan(2));
        if (kept.StartsWith("+33", StringComparison.Ordinal)) kept = string.Concat("0", kept.AsSpan(3).TrimStart('0'));
        var digits = kept.StartsWith('+') ? kept[1..] : kept;
        return digits.Length is >= 6 and <= 15 && digits.All(char.IsAsciiDigit)
            ? kept
            : new Error("phone.invalid", "Saisissez un numéro de téléphone valide, par exemple 01 23 45 67 89.", ErrorKind.Invalid);
    }
}
