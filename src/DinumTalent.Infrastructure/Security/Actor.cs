namespace DinumTalent.Infrastructure.Security;

/// <summary>Whether the scope at hand acts as the system: outbox, jobs and command line say so, requests of people never do.</summary>
public sealed class Actor
{
    public bool IsSystem { get; private set; }

    /// <summary>For the rest of the scope.</summary>
    public void ActAsSystem() => IsSystem = true;
}
