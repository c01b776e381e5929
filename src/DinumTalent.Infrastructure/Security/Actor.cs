using DinumTalent.Domain.Organisations;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Whether the scope at hand acts as the system: outbox, jobs and command line say so, requests of people never do.</summary>
public sealed class Actor
{
    public bool IsSystem { get; private set; }

    /// <summary>Whose act it is: carried out by the system, or in the background with that person's rights alone; null where the scope says nothing of it.</summary>
    public (UserId Id, string Name)? Behalf { get; private set; }

    /// <summary>For the rest of the scope.</summary>
    public void ActAsSystem() => IsSystem = true;

    /// <summary>For the rest of the scope, in the background, what a person asked for: the audit trail names that person.</summary>
    public void ActFor(UserId person, string name) => (IsSystem, Behalf) = (true, (person, name));

    /// <summary>For the rest of the scope, in the background, as a person who is not there: what that person may not, it may not.</summary>
    public void ActAs(UserId person, string name) => (IsSystem, Behalf) = (false, (person, name));
}
