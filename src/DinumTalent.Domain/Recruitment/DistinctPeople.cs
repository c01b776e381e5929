using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Somebody said that applications which share a contact come from different people, such as a family with one phone: they are suggested no more, until another joins them.</summary>
public sealed class DistinctPeople : AggregateRoot<DistinctPeopleId>, IAudited
{
    private DistinctPeople()
    {
    }

    private DistinctPeople(OrganisationId ministry, IReadOnlyList<JobApplicationId> applications, StageActor by, DateTime now) : base(DistinctPeopleId.New()) =>
        (OrganisationId, Applications, DecidedBy, DecidedByName, DecidedAt) = (ministry, applications, by.UserId, by.Name, now);

    /// <summary>The ministry that the applications were sent to.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public IReadOnlyList<JobApplicationId> Applications { get; private set; } = [];

    public UserId? DecidedBy { get; private set; }

    public string DecidedByName { get; private set; } = "";

    /// <summary>In UTC.</summary>
    public DateTime DecidedAt { get; private set; }

    public static Result<DistinctPeople> Say(OrganisationId ministry, IReadOnlyList<JobApplicationId> applications, StageActor by, DateTime now)
    {
        var each = applications.Distinct().ToList();
        return each.Count < 2 ? CandidateErrors.SameRecord : new DistinctPeople(ministry, each, by, now);
    }

    /// <summary>Whether it was said of all of these: of any more nothing was.</summary>
    public bool Covers(IEnumerable<JobApplicationId> applications) => applications.All(Applications.Contains);
}
