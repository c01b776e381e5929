using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Security;

/// <summary>Says who may send a request. Each request declares exactly one; one that declares none is refused.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class AccessAttribute : Attribute;

/// <summary>Needs a permission; reaches the administrations where a role grants it, and those below.</summary>
public sealed class RequiresAttribute(Permission permission) : AccessAttribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>Reaches what belongs to the signed-in person alone.</summary>
public sealed class OwnDataAttribute : AccessAttribute;

/// <summary>Reaches the agents whose line manager the signed-in person is, as an agent.</summary>
public sealed class OfTeamAttribute : AccessAttribute;

/// <summary>Reaches what has been assigned to the signed-in person.</summary>
public sealed class AssignedAttribute : AccessAttribute;

/// <summary>Reaches the one thing that a link sent by mail opens; the request is an <see cref="IMailLinkRequest"/>.</summary>
public sealed class MailLinkAttribute(MailLinkPurpose purpose) : AccessAttribute
{
    public MailLinkPurpose Purpose { get; } = purpose;
}

/// <summary>Sent by the system itself: schedule, outbox, command line.</summary>
public sealed class SystemOnlyAttribute : AccessAttribute;

/// <summary>Open to all; reaches only what is public.</summary>
public sealed class AnonymousAttribute : AccessAttribute;

/// <summary>What a link sent by mail is for; a link of one purpose opens nothing else.</summary>
public enum MailLinkPurpose
{
    FollowApplication,
    TalentPool,
    PoolInvitation,
    ArrivalTask,
    FollowFellowApplication,
    AlumniSurvey,
    Pulse,
    ReportSubscription,
}

/// <summary>A request that comes with the token of a link sent by mail.</summary>
public interface IMailLinkRequest
{
    string Token { get; }
}
