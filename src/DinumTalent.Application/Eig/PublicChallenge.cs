using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A published challenge as all may read it; not found before the announcement, and where it was not chosen.</summary>
/// <param name="Cohort">Slug of the cohort.</param>
/// <param name="Slug">Of the challenge.</param>
[Anonymous]
public sealed record PublicChallenge(string Cohort, string Slug) : IQuery<PublicChallengeView>;

/// <param name="Cohort">Name of the cohort.</param>
/// <param name="CohortSlug">Of its page.</param>
/// <param name="Slug">Of this page.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Theme">Of a challenge of the past.</param>
/// <param name="Content">Without the addresses of the mentors.</param>
public sealed record PublicChallengeView(string Cohort, string CohortSlug, string Slug, string Administration, string? Theme, ChallengeContent Content);

internal sealed class PublicChallengeHandler(ITalentDbContext db, IAccess access) : IQueryHandler<PublicChallenge, PublicChallengeView>
{
    public async Task<Result<PublicChallengeView>> Handle(PublicChallenge query, CancellationToken cancellationToken)
    {
        var found = await (
            from c in db.Challenges(access).AsNoTracking()
            join k in db.PublishedCohorts on c.CohortId equals k.Id
            where k.Slug == query.Cohort && c.Slug == query.Slug
            select new { Challenge = c, k.Name, CohortSlug = k.Slug }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;
        var (challenge, content) = (found.Challenge, found.Challenge.Content);
        return new PublicChallengeView(
            found.Name, found.CohortSlug, challenge.Slug, challenge.Administration, challenge.Theme,
            content with { OperationalMentor = content.OperationalMentor with { Email = null }, HighLevelMentor = content.HighLevelMentor with { Email = null } });
    }
}
