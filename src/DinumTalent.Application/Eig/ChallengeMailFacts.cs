using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What mails to the authors of a challenge say.</summary>
[SystemOnly]
public sealed record ChallengeMailFacts(ChallengeId Id) : IQuery<ChallengeMailFactsView>;

/// <param name="Title">Of the challenge.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Cohort">Name of the cohort.</param>
/// <param name="IsHandedIn">Whether it stands handed in.</param>
/// <param name="CallClosesOn">Last day of its call; null where it never closes.</param>
/// <param name="Decision">Null before the announcement.</param>
/// <param name="Authors">Whose account is open.</param>
public sealed record ChallengeMailFactsView(
    string Title, string Administration, string Cohort, bool IsHandedIn, DateOnly? CallClosesOn, ChallengeDecision? Decision, IReadOnlyList<ChallengeAddressee> Authors);

public sealed record ChallengeAddressee(UserId Id, string Name, string Email);

internal sealed class ChallengeMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<ChallengeMailFacts, ChallengeMailFactsView>
{
    public async Task<Result<ChallengeMailFactsView>> Handle(ChallengeMailFacts query, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (challenge is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == challenge.CohortId, cancellationToken);
        var decision = await db.ChallengeVerdicts(access).Where(v => v.ChallengeId == challenge.Id && v.AnnouncedAt != null).Select(v => v.Decision).FirstOrDefaultAsync(cancellationToken);
        var people = await accounts.Find([.. challenge.Authors.Select(a => a.UserId)], cancellationToken);
        return new ChallengeMailFactsView(
            challenge.Title, challenge.Administration, cohort.Name, challenge.SubmittedAt is not null, cohort.Find(PhaseKind.CallForChallenges, challenge.Sprint ?? 1)?.ClosesOn, decision,
            [.. people.Values.Where(p => p.IsEnabled).Select(p => new ChallengeAddressee(p.Id, p.Name, p.Email))]);
    }
}
