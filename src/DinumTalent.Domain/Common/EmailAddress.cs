using System.Net.Mail;

namespace DinumTalent.Domain.Common;

/// <summary>A mail address, compared without case.</summary>
public sealed record EmailAddress
{
    public const int MaxLength = 254;

    private EmailAddress(string value) => Value = value;

    /// <summary>In lower case, without spaces around.</summary>
    public string Value { get; }

    public static Result<EmailAddress> Create(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        var valid = trimmed.Length is > 0 and <= MaxLength
            && !trimmed.Any(char.IsWhiteSpace) && !trimmed.Any(char.IsControl)
            && MailAddress.TryCreate(trimmed, out var parsed) && parsed.Address == trimmed
            && parsed.Host.Contains('.', StringComparison.Ordinal) && !parsed.Host.EndsWith('.');
        return valid
            ? new EmailAddress(trimmed.ToLowerInvariant())
            : new Error("email.invalid", "Saisissez une adresse électronique valide, par exemple nom@exemple.fr.", ErrorKind.Invalid);
    }

    /// <summary>For the store: what was valid once.</summary>
    public static EmailAddress FromStore(string value) => new(value);

    public override string ToString() => Value;
}
