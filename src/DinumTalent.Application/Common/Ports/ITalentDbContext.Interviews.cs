using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Interviews.</content>
public partial interface ITalentDbContext
{
    /// <summary>Of the applications within reach; to somebody of a panel, those of that panel.</summary>
    IQueryable<Interview> Interviews(IAccess access);

    /// <summary>Of the vacancies within reach; to a candidate, those offered to an own application.</summary>
    IQueryable<SlotPool> SlotPools(IAccess access);

    /// <summary>Slots that are taken in the pools within reach, without by whom.</summary>
    IQueryable<TakenSlot> TakenSlots(IAccess access);

    /// <summary>When people conduct interviews, whatever the administration, and nothing else of them; for staff who plan one.</summary>
    IQueryable<BusyTime> BusyTimes(IAccess access);

    /// <summary>Those of administrations in scope.</summary>
    IQueryable<CriteriaTemplate> CriteriaTemplates(IAccess access);

    /// <summary>Those in use of an administration and of all above it; for staff who plan an interview there.</summary>
    IQueryable<CriteriaTemplate> OfferedCriteriaTemplates(IAccess access, OrganisationId organisation);

    /// <summary>Of the applications within reach of staff.</summary>
    IQueryable<Assessment> AssessmentDocuments(IAccess access);
}

/// <summary>That a slot is taken.</summary>
public sealed record TakenSlot
{
    public required SlotPoolId PoolId { get; init; }

    public required SlotId SlotId { get; init; }
}

/// <summary>That somebody conducts an interview at a time.</summary>
public sealed record BusyTime
{
    public required InterviewId InterviewId { get; init; }

    public required UserId MemberId { get; init; }

    public required DateTime StartsAt { get; init; }

    public required int Minutes { get; init; }
}
