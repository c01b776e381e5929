using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>A round of the pulse in an administration and all below it: three questions, once a quarter. Nothing is read before it has ended.</summary>
public sealed class PulseRound : AggregateRoot<PulseRoundId>, IAudited
{
    public const int LeastDays = 5;
    public const int MostDays = 42;

    private PulseRound()
    {
    }

    private PulseRound(OrganisationId organisation, DateOnly opensOn, DateOnly closesOn) : base(PulseRoundId.New()) =>
        (OrganisationId, Year, QuarterNumber, OpensOn, ClosesOn) = (organisation, Quarter.Of(opensOn).Year, Quarter.Of(opensOn).Number, opensOn, closesOn);

    public OrganisationId OrganisationId { get; private set; }

    public int Year { get; private set; }

    /// <summary>1 to 4.</summary>
    public int QuarterNumber { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day to answer.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>The day on which it was wound up: who was invited, and who answered, is known no more. Null before.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>How many had been invited; 0 until it has ended.</summary>
    public int Invited { get; private set; }

    public Quarter Quarter => new(Year, QuarterNumber);

    public bool IsOpenOn(DateOnly day) => EndedOn is null && OpensOn <= day && day <= ClosesOn;

    /// <summary>Opens today; who serves is invited by mail.</summary>
    public static Result<PulseRound> Open(OrganisationId organisation, DateOnly closesOn, DateOnly today) =>
        closesOn < today.AddDays(LeastDays) ? PulseErrors.EndsTooSoon
        : closesOn > today.AddDays(MostDays) ? PulseErrors.EndsTooLate
        : new PulseRound(organisation, today, closesOn);

    /// <summary>Winds it up once its last day is over.</summary>
    /// <returns>Whether that is done now.</returns>
    public bool End(int invited, DateOnly today)
    {
        if (EndedOn is not null || today <= ClosesOn) return false;
        (EndedOn, Invited) = (today, invited);
        return true;
    }
}
