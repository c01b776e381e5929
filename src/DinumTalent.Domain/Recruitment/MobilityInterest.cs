using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// An agent says to be interested in a vacancy. It opens the skills passport to those who recruit for that vacancy, until
/// it is taken back. At most one of an agent and a vacancy.
/// </summary>
public sealed class MobilityInterest : AggregateRoot<MobilityInterestId>, IAudited
{
    public const int MessageMaxLength = 1000;

    private MobilityInterest()
    {
    }

    private MobilityInterest(AgentId agent, VacancyId vacancy) : base(MobilityInterestId.New()) => (AgentId, VacancyId) = (agent, vacancy);

    public AgentId AgentId { get; private set; }

    public VacancyId VacancyId { get; private set; }

    /// <summary>To the recruiters, in the agent's words.</summary>
    public string? Message { get; private set; }

    /// <summary>In UTC; the last time when it was taken back in between.</summary>
    public DateTime ExpressedAt { get; private set; }

    /// <summary>In UTC; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>A first interest; the vacancy must be open to applications and the agent must serve.</summary>
    public static Result<MobilityInterest> Express(Agent agent, Vacancy vacancy, string? message, DateTime now, DateOnly today)
    {
        var interest = new MobilityInterest(agent.Id, vacancy.Id);
        var expressed = interest.Renew(agent, vacancy, message, now, today);
        if (expressed.IsFailure) return Result<MobilityInterest>.Failure(expressed.Errors);
        // Once and for all: who takes it back and says it again does not write to the recruiters each time.
        interest.Raise(new MobilityInterestExpressed(interest.Id));
        return interest;
    }

    /// <summary>Says it again, or changes the message.</summary>
    public Result Renew(Agent agent, Vacancy vacancy, string? message, DateTime now, DateOnly today)
    {
        if (!vacancy.IsOpen(today)) return MobilityErrors.NotOpen;
        if (!agent.ServesOn(today)) return MobilityErrors.NotServing;
        if (message?.Length > MessageMaxLength) return Error.Invalid(nameof(Message), $"Le message : {MessageMaxLength} caractères au plus.");
        if (WithdrawnAt is not null || ExpressedAt == default) ExpressedAt = now;
        (Message, WithdrawnAt) = (string.IsNullOrWhiteSpace(message) ? null : message.Trim(), null);
        return Result.Success;
    }

    /// <summary>Takes it back: the passport closes to those recruiters. A second time changes nothing.</summary>
    public void Withdraw(DateTime now)
    {
        if (WithdrawnAt is not null) return;
        (WithdrawnAt, Message) = (now, null);
    }
}

/// <summary>Why an interest is refused.</summary>
public static class MobilityErrors
{
    public static readonly Error NotOpen = new("mobility.not-open", "Cette offre ne reçoit plus de candidatures.");

    public static readonly Error NotServing = new("mobility.not-serving", "Vous n’êtes pas en poste aujourd’hui : candidatez à l’offre depuis sa page publique.");

    public static readonly Error NoAgent = new("mobility.no-agent", "Votre compte n’est rattaché à aucun dossier d’agent.", ErrorKind.NotFound);
}
