using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <content>What comes due for agents, and what is done to keep them.</content>
public partial interface ITalentDbContext
{
    /// <summary>Of the agents within reach, to staff and to the system.</summary>
    IQueryable<DueDecision> DueDecisions(IAccess access);

    /// <summary>For whom of some agents somebody decided what follows the contract in force, whoever asks. Used to sum up risks.</summary>
    Task<IReadOnlySet<AgentId>> DecidedContracts(IQueryable<Agent> agents, CancellationToken cancellationToken);

    /// <summary>Of the agents within reach, to staff and to the system.</summary>
    IQueryable<RetentionAction> RetentionActions(IAccess access);

    /// <summary>Missions of fellows who are agents within reach, whoever runs the cohort; read for their days alone.</summary>
    IQueryable<Mission> MissionsOfAgents(IAccess access);

    /// <summary>For the system alone.</summary>
    IQueryable<DeadlineDigest> DeadlineDigests(IAccess access);

    /// <summary>Who may act on what comes due for the agents of each administration on a day: there (depth 0), or above. Used to tell them, and to let choose among them.</summary>
    Task<IReadOnlyList<RetentionKeeper>> RetentionKeepers(IReadOnlyCollection<OrganisationId> organisations, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The administrations for whose agents somebody may act on a day.</summary>
    Task<IReadOnlyList<OrganisationId>> KeptBy(UserId user, DateOnly day, CancellationToken cancellationToken);
}

/// <param name="Organisation">Whose agents are meant.</param>
/// <param name="User">Who may act.</param>
/// <param name="Depth">How many levels above the role is held; 0: there.</param>
public sealed record RetentionKeeper(OrganisationId Organisation, UserId User, int Depth);
