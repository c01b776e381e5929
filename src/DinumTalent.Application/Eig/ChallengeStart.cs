using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What is needed to begin a challenge for a cohort: its call, and the administrations in whose name the person may propose.</summary>
/// <param name="Cohort">Slug.</param>
/// <param name="Always">Among the administrations even where the list is cut.</param>
[Requires(Permission.ProposeChallenges)]
public sealed record ChallengeStart(string Cohort, OrganisationId? Always) : IQuery<ChallengeStartView>;

/// <param name="Cohort">Name.</param>
/// <param name="Call">Null where it is over.</param>
/// <param name="ClosedOn">The last day of a call that is over.</param>
/// <param name="Organisations">To choose from.</param>
public sealed record ChallengeStartView(string Cohort, string Slug, OpenCall? Call, DateOnly? ClosedOn, OrganisationChoices Organisations);

internal sealed class ChallengeStartHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<ChallengeStart, ChallengeStartView>
{
    public async Task<Result<ChallengeStartView>> Handle(ChallengeStart query, CancellationToken cancellationToken)
    {
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == query.Cohort && !c.IsPast, cancellationToken);
        if (cohort is null) return Error.NotFound;
        return new ChallengeStartView(
            cohort.Name, cohort.Slug, OpenCall.Of(cohort, clock.Today()), cohort.Phases.Where(p => p.Kind is PhaseKind.CallForChallenges).Max(p => p.ClosesOn),
            await db.OrganisationChoices(access, null, query.Always, cancellationToken));
    }
}
