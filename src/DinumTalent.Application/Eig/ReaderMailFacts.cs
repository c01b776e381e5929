using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the mail to a reader of the preselection says; not found once the reader is taken off again.</summary>
[SystemOnly]
public sealed record ReaderMailFacts(PreselectionReadingId Id) : IQuery<JurorMailFactsView>;

internal sealed class ReaderMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<ReaderMailFacts, JurorMailFactsView>
{
    public async Task<Result<JurorMailFactsView>> Handle(ReaderMailFacts query, CancellationToken cancellationToken)
    {
        var reading = await db.PreselectionReadings(access).AsNoTracking().FirstOrDefaultAsync(r => r.Id == query.Id, cancellationToken);
        if (reading is null || await accounts.Find(reading.JudgeId, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == reading.CohortId, cancellationToken);
        var phase = cohort.Find(PhaseKind.Preselection, reading.Sprint);
        return new JurorMailFactsView(account.Email, account.Name, cohort.Name, phase?.OpensOn, phase?.ClosesOn);
    }
}
