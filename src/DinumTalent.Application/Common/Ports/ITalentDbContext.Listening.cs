using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <content>Risks of departure, the pulse, and interviews about staying and leaving.</content>
public partial interface ITalentDbContext
{
    /// <summary>To staff and to agents alike: everybody may know what counts how much.</summary>
    IQueryable<RiskWeights> RiskWeights(IAccess access);

    /// <summary>To staff, of administrations in scope.</summary>
    IQueryable<RiskSwitch> RiskSwitches(IAccess access);

    /// <summary>Administrations in which no risk is computed: those that switched it off, and all below them.</summary>
    IQueryable<OrganisationId> OrganisationsWithoutRisk { get; }

    /// <summary>To staff, and to an agent for the own risk: the same values hold for all.</summary>
    IQueryable<PayReference> PayOfRisk(IAccess access);

    /// <summary>To staff, of agents in scope; to an agent, the own one.</summary>
    IQueryable<NamedIntention> NamedIntentions(IAccess access);

    /// <summary>To staff, of administrations in scope; to an agent and by the link of a mail, those that one is invited to.</summary>
    IQueryable<PulseRound> PulseRounds(IAccess access);

    /// <summary>For the system, for the agent who is invited, and by the link of a mail; to staff, none.</summary>
    IQueryable<PulseEntry> PulseEntries(IAccess access);

    /// <summary>How many are invited to rounds within reach, and how many answered; to staff.</summary>
    Task<(int Invited, int Answered)> PulseTurnout(IAccess access, PulseRoundId round, CancellationToken cancellationToken);

    /// <summary>To staff, of rounds in scope that have ended: before, none.</summary>
    IQueryable<PulseCounter> PulseCounters(IAccess access);

    /// <summary>Whether a round of a quarter exists in an administration, above or below it, wherever it was opened from.</summary>
    Task<bool> HasPulse(OrganisationId organisation, Quarter quarter, CancellationToken cancellationToken);

    /// <summary>Makes the counts of groups that have none yet, at nothing.</summary>
    Task PreparePulse(PulseRoundId round, IReadOnlyCollection<(OrganisationId Organisation, JobFamilyId Family)> groups, CancellationToken cancellationToken);

    /// <summary>Raises the counts of the group by one a question.</summary>
    Task CountPulse(PulseEntry entry, PulseAnswer answer, CancellationToken cancellationToken);

    /// <summary>Forgets who was invited to a round, and who answered.</summary>
    Task ForgetPulseEntries(PulseRoundId round, CancellationToken cancellationToken);

    /// <summary>To staff, those held in administrations in scope; to an agent, the own ones.</summary>
    IQueryable<RetentionInterview> RetentionInterviews(IAccess access);

    /// <summary>
    /// What is kept of somebody as an agent here, to be erased: to an administrator, of agents in scope under an address; to the person, interviews only
    /// once service is over. Invitations to open rounds stay while somebody serves: without, the person would be asked, and counted, twice.
    /// </summary>
    Task<ListeningTraces> ListeningTracesOf(IAccess access, string? email, CancellationToken cancellationToken);
}

/// <summary>What was said by somebody, or about.</summary>
public sealed record ListeningTraces(IReadOnlyList<RetentionInterview> Interviews, IReadOnlyList<NamedIntention> Intentions, IReadOnlyList<PulseEntry> Entries)
{
    /// <summary>What was decided of the agent when something came due.</summary>
    public IReadOnlyList<DueDecision> Decisions { get; init; } = [];

    /// <summary>What was done to keep the agent.</summary>
    public IReadOnlyList<RetentionAction> Actions { get; init; } = [];

    /// <summary>Trainings asked for; what they brought stays in the passport for as long as that is kept.</summary>
    public IReadOnlyList<TrainingEnrolment> Enrolments { get; init; } = [];
}
