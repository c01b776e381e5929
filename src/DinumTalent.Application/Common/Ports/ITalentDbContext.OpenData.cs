using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Common.Ports;

/// <content>Open data.</content>
public partial interface ITalentDbContext
{
    /// <summary>What was published is public.</summary>
    IQueryable<OpenDataRelease> OpenDataReleases { get; }
}
