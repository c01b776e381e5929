using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What somebody has written so far, by the secret of the mailed link.</summary>
/// <param name="Cohort">Slug.</param>
/// <param name="Draft">Its author's secret.</param>
[Anonymous]
public sealed record FellowDraftForm(string Cohort, FellowDraftId Draft) : IQuery<FellowDraftView>;

/// <param name="Email">Where the link went.</param>
/// <param name="Content">As written.</param>
/// <param name="Cv">The file that is joined.</param>
public sealed record FellowDraftView(string Email, FellowDraftContent Content, CvFile? Cv);

internal sealed class FellowDraftFormHandler(ITalentDbContext db) : IQueryHandler<FellowDraftForm, FellowDraftView>
{
    public async Task<Result<FellowDraftView>> Handle(FellowDraftForm query, CancellationToken cancellationToken)
    {
        if (await db.FindFellowDraft(query.Draft, cancellationToken) is not { } draft) return Error.NotFound;
        return await db.PublishedCohorts.AnyAsync(c => c.Id == draft.CohortId && c.Slug == query.Cohort, cancellationToken)
            ? new FellowDraftView(draft.Email, FellowDraftContent.Read(draft.Content), draft.Cv)
            : Error.NotFound;
    }
}
