using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>
/// That somebody was invited to a round, and whether an answer came: never which, nor when. It exists from the invitation to the
/// end of the round, and not after.
/// </summary>
public sealed class PulseEntry : AggregateRoot<PulseEntryId>
{
    private PulseEntry()
    {
    }

    private PulseEntry(PulseRoundId round, AgentId agent, OrganisationId organisation, JobFamilyId family) : base(PulseEntryId.New()) =>
        (RoundId, AgentId, OrganisationId, FamilyId) = (round, agent, organisation, family);

    public PulseRoundId RoundId { get; private set; }

    public AgentId AgentId { get; private set; }

    /// <summary>Where the agent served when invited: the group that the answer counts in.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Of the job at that time; empty for somebody without one.</summary>
    public JobFamilyId FamilyId { get; private set; }

    public bool HasAnswered { get; private set; }

    public static PulseEntry Invite(PulseRoundId round, AgentId agent, OrganisationId organisation, JobFamilyId? family)
    {
        var entry = new PulseEntry(round, agent, organisation, family ?? default);
        entry.Raise(new PulseInvited(entry.Id));
        return entry;
    }

    /// <summary>Notes that an answer came. What it says goes into the counts alone.</summary>
    public Result Answer(PulseRound round, PulseAnswer answer, DateOnly today)
    {
        if (HasAnswered) return PulseErrors.Answered;
        if (!round.IsOpenOn(today)) return PulseErrors.Closed(round.ClosesOn);
        var complete = answer.Check();
        if (complete.IsFailure) return complete;
        HasAnswered = true;
        return Result.Success;
    }
}

/// <summary>Somebody is to be told that a round is open.</summary>
public sealed record PulseInvited(PulseEntryId Entry) : IDomainEvent;
