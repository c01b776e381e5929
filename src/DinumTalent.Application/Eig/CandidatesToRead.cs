using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Applications to cohorts that wait for the person at hand to read them, while the preselection is open.</summary>
[Assigned]
public sealed record CandidatesToRead : IToDoList
{
    public int Place => 38;
}

internal sealed class CandidatesToReadHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CandidatesToRead, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(CandidatesToRead query, CancellationToken cancellationToken)
    {
        var rows = await db.ReadingDuties(access).Where(d => d.SubmittedAt == null && d.Independence != Independence.Recused).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.CohortId).Distinct().ToList();
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        return ToDoSection.Of(
            "Candidatures EIG à lire", "Ces candidatures sans nom vous sont confiées ; dites d’abord si vous avez un lien d’intérêts.",
            [.. rows.OrderBy(r => r.Number).Select(r => new ToDoItem($"Candidature n° {r.Number.ToFrench()}", cohorts[r.CohortId], ToDoPage.CandidateReading, r.ApplicationId.Value))]);
    }
}
