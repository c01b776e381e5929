namespace DinumTalent.Domain.Eig;

/// <summary>How many applications to one call ended so and were erased since: a number, linked to nobody, that the bilan of the cohort adds to what is still kept.</summary>
public sealed class FellowTally
{
    private FellowTally()
    {
    }

    public FellowTally(CohortId cohort, int sprint, FellowStatus status, int count) => (CohortId, Sprint, Status, Count) = (cohort, sprint, status, count);

    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    public FellowStatus Status { get; private set; }

    public int Count { get; private set; }
}
