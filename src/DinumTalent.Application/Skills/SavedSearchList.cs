using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The person's own saved talent searches, by name.</summary>
[Requires(Permission.SearchTalents)]
public sealed record SavedSearchList : IQuery<IReadOnlyList<SavedSearchRow>>;

public sealed record SavedSearchRow(SavedSearchId Id, long Version, string Name, string Criteria, DateTime SavedAt);

internal sealed class SavedSearchListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<SavedSearchList, IReadOnlyList<SavedSearchRow>>
{
    public async Task<Result<IReadOnlyList<SavedSearchRow>>> Handle(SavedSearchList query, CancellationToken cancellationToken) =>
        await db.SavedSearches(access).AsNoTracking().OrderBy(s => s.Name).ThenBy(s => s.Id).Take(SavedSearch.MaxCount)
            .Select(s => new SavedSearchRow(s.Id, s.Version, s.Name, s.Criteria, s.SavedAt)).ToListAsync(cancellationToken);
}
