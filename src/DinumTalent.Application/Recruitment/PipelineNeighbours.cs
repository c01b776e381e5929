using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What comes before and after an application in a pipeline as it is filtered and sorted; on a board, column by column.</summary>
[Requires(Permission.ReadApplications)]
public sealed record PipelineNeighbours(VacancyId Id, PipelineFilter Filter, bool ByStage, JobApplicationId Application) : IQuery<PipelinePlace>;

/// <param name="Position">From 1; null when the filter does not show it.</param>
/// <param name="Total">Applications that the filter lets pass.</param>
public sealed record PipelinePlace(int? Position, int Total, JobApplicationId? Previous, JobApplicationId? Next);

internal sealed class PipelineNeighboursHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<PipelineNeighbours, PipelinePlace>
{
    public async Task<Result<PipelinePlace>> Handle(PipelineNeighbours query, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (vacancy.IsFailure) return Result<PipelinePlace>.Failure(vacancy.Errors);
        var shown = query.Filter.Apply(db.Applications(access).AsNoTracking().Where(a => a.VacancyId == query.Id), vacancy.Value, clock.Today());
        var rows = await query.Filter.Order(shown).Select(a => new { a.Id, a.StageId }).ToListAsync(cancellationToken);
        var positions = vacancy.Value.Stages.ToDictionary(s => s.Id, s => s.Position);
        var ids = (query.ByStage ? rows.OrderBy(r => positions.GetValueOrDefault(r.StageId)) : rows.AsEnumerable()).Select(r => r.Id).ToList();
        var at = ids.IndexOf(query.Application);
        return new PipelinePlace(
            at < 0 ? null : at + 1, ids.Count,
            at > 0 ? ids[at - 1] : null,
            at >= 0 && at + 1 < ids.Count ? ids[at + 1] : null);
    }
}
