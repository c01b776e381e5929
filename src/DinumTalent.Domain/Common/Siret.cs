namespace DinumTalent.Domain.Common;

/// <summary>The 14 digits that identify an establishment, the last one a Luhn check.</summary>
public sealed record Siret
{
    public const int Length = 14;

    private Siret(string value) => Value = value;

    public string Value { get; }

    public static Result<Siret> Create(string? text)
    {
        var digits = new string((text ?? "").Where(c => !char.IsWhiteSpace(c)).ToArray());
        return digits.Length == Length && digits.All(char.IsAsciiDigit) && Luhn(digits) % 10 == 0
            ? new Siret(digits)
            : new Error("siret.invalid", "Saisissez un SIRET valide : 14 chiffres.", ErrorKind.Invalid);
    }

    public static Siret FromStore(string value) => new(value);

    public override string ToString() => Value;

    private static int Luhn(string digits) => digits.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 2)).Sum(d => d > 9 ? d - 9 : d);
}
