using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the mail with the link of an application being written says; not found once it is sent or forgotten.</summary>
[SystemOnly]
public sealed record FellowDraftMailFacts(FellowDraftId Id) : IQuery<FellowDraftMailFactsView>;

/// <param name="ClosesOn">Last day of the call; null where it never closes.</param>
public sealed record FellowDraftMailFactsView(string Email, string Cohort, string Slug, DateOnly? ClosesOn);

internal sealed class FellowDraftMailFactsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FellowDraftMailFacts, FellowDraftMailFactsView>
{
    public async Task<Result<FellowDraftMailFactsView>> Handle(FellowDraftMailFacts query, CancellationToken cancellationToken)
    {
        var draft = await db.FellowDrafts(access).AsNoTracking().FirstOrDefaultAsync(d => d.Id == query.Id, cancellationToken);
        if (draft is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == draft.CohortId, cancellationToken);
        return new FellowDraftMailFactsView(draft.Email, cohort.Name, cohort.Slug, cohort.Find(PhaseKind.CallForApplications, draft.Sprint)?.ClosesOn);
    }
}
