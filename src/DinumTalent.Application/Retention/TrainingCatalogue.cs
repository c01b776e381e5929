using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The catalogues of administrations in scope and of those above.</summary>
/// <param name="Text">Words of title, provider, code, description or skills.</param>
/// <param name="WithRetired">Those that are no longer offered too.</param>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingCatalogue(string? Text, bool WithRetired, Paging Paging) : IQuery<TrainingCatalogueView>;

/// <param name="Waiting">Requests to decide, in the whole scope.</param>
/// <param name="ToEnrol">Accepted ones without dates.</param>
/// <param name="Late">Booked ones whose last day has passed.</param>
public sealed record TrainingCatalogueView(Page<TrainingCatalogueRow> Trainings, int Waiting, int ToEnrol, int Late);

/// <param name="Open">Requests and enrolments under way in the scope.</param>
/// <param name="Completed">Completed in the scope.</param>
public sealed record TrainingCatalogueRow(TrainingRow Training, int Open, int Completed);

internal sealed class TrainingCatalogueHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TrainingCatalogue, TrainingCatalogueView>
{
    public async Task<Result<TrainingCatalogueView>> Handle(TrainingCatalogue query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var words = FoldedText.Words(query.Text);
        var all = (await db.Read(db.Trainings(access).Where(t => query.WithRetired || !t.IsRetired), cancellationToken)).Where(t => t.Says(words)).ToList();
        var paging = query.Paging.Within(all.Count);
        var counts = await db.TrainingEnrolments(access).AsNoTracking()
            .GroupBy(e => new { e.TrainingId, e.Status }).Select(g => new { g.Key.TrainingId, g.Key.Status, Count = g.Count(), Late = g.Count(e => e.EndsOn < today) })
            .ToListAsync(cancellationToken);
        var byTraining = counts.ToLookup(c => c.TrainingId);
        return new TrainingCatalogueView(
            new Page<TrainingCatalogueRow>(
                [.. all.Skip(paging.Skip).Take(paging.Size).Select(t => new TrainingCatalogueRow(
                    t,
                    byTraining[t.Id].Where(c => c.Status is TrainingStatus.Wished or TrainingStatus.Approved or TrainingStatus.Enrolled).Sum(c => c.Count),
                    byTraining[t.Id].Where(c => c.Status is TrainingStatus.Completed).Sum(c => c.Count)))],
                paging.Number, paging.Size, all.Count),
            counts.Where(c => c.Status is TrainingStatus.Wished).Sum(c => c.Count),
            counts.Where(c => c.Status is TrainingStatus.Approved).Sum(c => c.Count),
            counts.Where(c => c.Status is TrainingStatus.Enrolled).Sum(c => c.Late));
    }
}
