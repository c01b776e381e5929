using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Results of cohorts that somebody else has proposed and that wait for a second person, or that wait for their announcement.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ResultsToSettle : IToDoList
{
    public int Place => 41;
}

internal sealed class ResultsToSettleHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ResultsToSettle, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(ResultsToSettle query, CancellationToken cancellationToken)
    {
        var rows = await db.CohortResults(access).AsNoTracking().Where(r => r.ScenarioId != null && r.AnnouncedAt == null && (r.FrozenAt != null || r.ProposedBy == null || r.ProposedBy != access.User))
            .Select(r => new { r.CohortId, r.Session, r.ScenarioId, r.ProposedByName, r.FrozenAt }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.CohortId).Distinct().ToList();
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        return ToDoSection.Of(
            "Résultats EIG à arrêter ou à annoncer", "Un résultat proposé par une personne est confirmé par une autre, puis annoncé à tout le monde le même jour.",
            [.. rows.OrderBy(r => FoldedText.Fold(cohorts[r.CohortId]), StringComparer.Ordinal).Select(r => new ToDoItem(
                r.Session > 1 ? $"{cohorts[r.CohortId]}, session {r.Session.ToFrench()}" : cohorts[r.CohortId], r.FrozenAt is null ? $"Proposé par {r.ProposedByName}, à confirmer" : "Arrêté, à annoncer", ToDoPage.CohortScenario, r.CohortId.Value, r.ScenarioId!.Value.Value))]);
    }
}
