using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Common.Ports;

/// <content>Targets and forecasts of headcount.</content>
public partial interface ITalentDbContext
{
    /// <summary>To staff, those of administrations in scope.</summary>
    IQueryable<Forecast> Forecasts(IAccess access);

    /// <summary>To staff, those of administrations in scope.</summary>
    IQueryable<HeadcountTarget> HeadcountTargets(IAccess access);

    /// <summary>How many agents who serve on a day outside an administration and all below it hold every essential skill of a job at its level, whoever asks: a number, and nothing else.</summary>
    Task<int> CountHoldersElsewhere(JobProfileId job, OrganisationId outside, DateOnly day, CancellationToken cancellationToken);

    /// <summary>How many people have ended a mission as entrepreneurs of general interest before a day, whoever asks: a number, and nothing else.</summary>
    Task<int> CountAlumni(DateOnly day, CancellationToken cancellationToken);
}
