using DinumTalent.Domain.Retention;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Open data.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<OpenDataRelease> OpenDataReleases => Set<OpenDataRelease>();
}
