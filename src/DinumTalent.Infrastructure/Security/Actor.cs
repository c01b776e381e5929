using DinumTalent.Domain.Organisations;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Whether the scope at hand acts as the system: outbox, jobs and command line say so, requests of people never do.</summary>
public sealed class Actor
{
    public bool IsSystem { get; private set; }

    /// <summary>Whose act the system carries out; null for its own.</summary>
    public (UserId Id, string Name)? Behalf { get; private set; }

    /// <summary>For the rest of the scope.</summary>
    public void ActAsSystem() => IsSystem = true;

    /// <summary>For the rest of the scope, in the background, what a person asked for: the audit trail names that person.</summary>
    public void ActFor(UserId person, string name) => (IsSystem, Behalf) = (true, (person, name));
}
