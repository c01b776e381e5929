using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>
/// How often a value was given to a question in a group: a number, without when, by whom or beside what other answer. The rows of a
/// group are made before anybody answers, so that not even their order tells.
/// </summary>
public sealed class PulseCounter
{
    private PulseCounter()
    {
    }

    public PulseCounter(PulseRoundId round, OrganisationId organisation, JobFamilyId family, PulseQuestion question, int value, int count = 0) =>
        (RoundId, OrganisationId, FamilyId, Question, Value, Count) = (round, organisation, family, question, value, count);

    public PulseRoundId RoundId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Empty for those without a job.</summary>
    public JobFamilyId FamilyId { get; private set; }

    public PulseQuestion Question { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Value { get; private set; }

    public int Count { get; private set; }

    /// <summary>All rows of a group, at nothing.</summary>
    public static IEnumerable<PulseCounter> Empty(PulseRoundId round, OrganisationId organisation, JobFamilyId family) =>
        from question in Enum.GetValues<PulseQuestion>()
        from value in Enumerable.Range(PulseAnswer.Lowest, PulseAnswer.Highest)
        select new PulseCounter(round, organisation, family, question, value);
}
