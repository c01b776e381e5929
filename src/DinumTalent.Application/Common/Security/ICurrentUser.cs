using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Security;

/// <summary>Who acts: a signed-in person, nobody known, or the system itself.</summary>
public interface ICurrentUser
{
    /// <summary>Null for somebody not signed in, and for the system.</summary>
    UserId? Id { get; }

    /// <summary>Name to show beside what the person did.</summary>
    string Name { get; }

    /// <summary>In lower case; null when not confirmed.</summary>
    string? ConfirmedEmail { get; }

    /// <summary>True in the scopes of jobs, outbox and command line only.</summary>
    bool IsSystem { get; }
}
