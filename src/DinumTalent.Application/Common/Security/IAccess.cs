using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Security;

/// <summary>On what ground the request at hand was let in.</summary>
public enum AccessKind
{
    /// <summary>Nothing resolved yet: nothing is reached.</summary>
    None,
    Anonymous,
    Permission,
    OwnData,

    /// <summary>The agents whose line manager the person is.</summary>
    Team,
    Assigned,
    MailLink,
    System,
}

/// <summary>What the request at hand may reach; handed by the access behaviour, and the only key to rows that have an owner.</summary>
public interface IAccess
{
    AccessKind Kind { get; }

    /// <summary>The signed-in person, if any.</summary>
    UserId? User { get; }

    /// <summary>The person's confirmed mail address in lower case, if any.</summary>
    string? ConfirmedEmail { get; }

    /// <summary>Where the permission asked for is granted; it reaches these and all below.</summary>
    IReadOnlyList<OrganisationId> Roots { get; }

    /// <summary>Every administration is within reach: of the system, and of whom a role for the State gives the permission.</summary>
    bool ReachesState { get; }

    /// <summary>What the mail link opens.</summary>
    Guid? LinkTarget { get; }
}
