namespace DinumTalent.Domain.Common;

/// <summary>How a refusal is answered: which status a page gives, and whether trying again may help.</summary>
public enum ErrorKind
{
    /// <summary>What was entered makes no sense; the field is named.</summary>
    Invalid,

    /// <summary>A rule of the domain refuses the act as things stand.</summary>
    Rule,

    /// <summary>Absent, or out of the person's reach: the two are not told apart.</summary>
    NotFound,

    /// <summary>The person is known but may not do this.</summary>
    Forbidden,

    /// <summary>Somebody else changed it first, or it exists already.</summary>
    Conflict,

    /// <summary>Something outside is down; trying later may help.</summary>
    Unavailable,
}

/// <summary>An expected refusal, in the words of the person who is refused.</summary>
/// <param name="Code">Stable dotted name, for tests and logs.</param>
/// <param name="Message">French sentence that says what is wrong and, where there is one, the way out.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Field">Property of the request that it concerns, if one.</param>
/// <param name="Stale">Set when the refusal is a version conflict: what was read, so that who changed it can be told.</param>
public sealed record Error(string Code, string Message, ErrorKind Kind = ErrorKind.Rule, string? Field = null, StaleReading? Stale = null)
{
    public static readonly Error NotFound = new("not-found", "Cet élément n’existe pas ou n’est pas dans votre périmètre.", ErrorKind.NotFound);

    public static Error Invalid(string field, string message) => new("invalid", message, ErrorKind.Invalid, field);
}

/// <summary>What somebody had read before another person changed it.</summary>
public sealed record StaleReading(string Entity, Guid Id, long Version);
