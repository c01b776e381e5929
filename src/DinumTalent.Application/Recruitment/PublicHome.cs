using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the home page shows of the open vacancies.</summary>
[Anonymous]
public sealed record PublicHome : IQuery<PublicHomeView>;

/// <param name="OpenCount">Open vacancies.</param>
/// <param name="PostCount">Posts that they offer.</param>
/// <param name="MinistryCount">Ministries that recruit.</param>
/// <param name="Latest">The six published last.</param>
/// <param name="Families">Those with an open vacancy.</param>
public sealed record PublicHomeView(
    int OpenCount, int PostCount, int MinistryCount, IReadOnlyList<OpenVacancyRow> Latest, IReadOnlyList<FamilyCount> Families);

public sealed record FamilyCount(JobFamilyId Id, string Label, int Count);

internal sealed class PublicHomeHandler(ITalentDbContext db, IAccess access, OpenVacancyCache cache, TimeProvider clock)
    : IQueryHandler<PublicHome, PublicHomeView>
{
    private const int LatestCount = 6;

    public async Task<Result<PublicHomeView>> Handle(PublicHome query, CancellationToken cancellationToken)
    {
        var open = await cache.Rows(db, access, clock.Today(), cancellationToken);
        return new PublicHomeView(
            open.Count,
            open.Sum(r => r.Posts),
            open.Select(r => r.MinistryId).Distinct().Count(),
            open.OrderByDescending(r => r.PublishedOn).ThenBy(r => r.Reference, StringComparer.Ordinal).Take(LatestCount).ToList(),
            open.GroupBy(r => (r.FamilyId, r.Family))
                .Select(g => new FamilyCount(g.Key.FamilyId, g.Key.Family, g.Count()))
                .OrderBy(f => FoldedText.Fold(f.Label), StringComparer.Ordinal)
                .ToList());
    }
}
