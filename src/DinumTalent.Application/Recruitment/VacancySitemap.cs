using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Recruitment;

/// <summary>The public addresses of the open vacancies, for search engines.</summary>
[Anonymous]
public sealed record VacancySitemap : IQuery<IReadOnlyList<SitemapEntry>>;

/// <param name="Slug">End of the address.</param>
/// <param name="PublishedOn">Day of publication.</param>
public sealed record SitemapEntry(string Slug, DateOnly PublishedOn);

internal sealed class VacancySitemapHandler(ITalentDbContext db, IAccess access, OpenVacancyCache cache, TimeProvider clock)
    : IQueryHandler<VacancySitemap, IReadOnlyList<SitemapEntry>>
{
    public async Task<Result<IReadOnlyList<SitemapEntry>>> Handle(VacancySitemap query, CancellationToken cancellationToken) =>
        (await cache.Rows(db, access, clock.Today(), cancellationToken))
            .OrderByDescending(r => r.PublishedOn).ThenBy(r => r.Slug, StringComparer.Ordinal)
            .Select(r => new SitemapEntry(r.Slug, r.PublishedOn))
            .ToList();
}
