using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>What somebody chose to say by name beside an anonymous answer: whether to stay. One a person, taken back at any time, forgotten after a year.</summary>
/// <remarks>RGPD, art. 6 § 1 a and 7: consent, as easy to take back as to give.</remarks>
public sealed class NamedIntention : AggregateRoot<NamedIntentionId>
{
    private NamedIntention()
    {
    }

    public NamedIntention(AgentId agent, int stay, DateOnly today) : base(NamedIntentionId.New()) => (AgentId, Stay, SaidOn) = (agent, stay, today);

    public AgentId AgentId { get; private set; }

    /// <summary>1 to 5, see <see cref="PulseQuestion.Stay"/>.</summary>
    public int Stay { get; private set; }

    public DateOnly SaidOn { get; private set; }

    /// <summary>Says something else.</summary>
    public void Say(int stay, DateOnly today) => (Stay, SaidOn) = (stay, today);
}
