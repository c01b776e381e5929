using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A challenge as its authors see it: what it says, what is missing, what was announced.</summary>
[OwnData]
public sealed record OwnChallenge(ChallengeId Id) : IQuery<OwnChallengeView>;

/// <param name="Id">The challenge.</param>
/// <param name="Version">To change it by.</param>
/// <param name="Cohort">Name of the cohort.</param>
/// <param name="CohortSlug">Of its public page.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Content">As written.</param>
/// <param name="Points">What is asked before it can be handed in.</param>
/// <param name="Authors">By name.</param>
/// <param name="SubmittedAt">When it was handed in; null while it is written.</param>
/// <param name="SubmittedByName">By whom.</param>
/// <param name="Call">The call that it may be handed in to; null once all are over.</param>
/// <param name="ClosedOn">Last day of a call that is over.</param>
/// <param name="MayTakeBack">Whether it may be written anew.</param>
/// <param name="Announced">What was decided; null before the announcement.</param>
/// <param name="PublicSlug">Of its public page, once it has one.</param>
public sealed record OwnChallengeView(
    ChallengeId Id, long Version, string Cohort, string CohortSlug, string Administration, ChallengeContent Content, IReadOnlyList<EligibilityPoint> Points,
    IReadOnlyList<ChallengeAuthorRow> Authors, DateTime? SubmittedAt, string? SubmittedByName, OpenCall? Call, DateOnly? ClosedOn, bool MayTakeBack, AnnouncedDecision? Announced, string? PublicSlug)
{
    public bool IsComplete => Points.All(p => p.IsMet);
}

public sealed record ChallengeAuthorRow(Domain.Organisations.UserId Id, string Name, bool IsReader);

/// <param name="Decision">Of the deliberation.</param>
/// <param name="Rank">On the reserve; null for none.</param>
/// <param name="IsFavourite">Coup de cœur of the jury.</param>
/// <param name="Reasons">In the words of the programme.</param>
/// <param name="At">Of the announcement.</param>
public sealed record AnnouncedDecision(ChallengeDecision Decision, int? Rank, bool IsFavourite, string Reasons, DateTime At);

internal sealed class OwnChallengeHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnChallenge, OwnChallengeView>
{
    public async Task<Result<OwnChallengeView>> Handle(OwnChallenge query, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (challenge is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == challenge.CohortId, cancellationToken);
        var verdict = await db.ChallengeVerdicts(access).AsNoTracking().FirstOrDefaultAsync(v => v.ChallengeId == challenge.Id, cancellationToken);
        var today = clock.Today();
        return new OwnChallengeView(
            challenge.Id, challenge.Version, cohort.Name, cohort.Slug, challenge.Administration, challenge.Content, new ChallengeEligibility(challenge.Content).Points,
            [.. challenge.Authors.OrderBy(a => FoldedText.Fold(a.Name), StringComparer.Ordinal).Select(a => new ChallengeAuthorRow(a.UserId, a.Name, a.UserId == access.User))],
            challenge.SubmittedAt, challenge.SubmittedByName, OpenCall.Of(cohort, today), cohort.Phases.Where(p => p.Kind is PhaseKind.CallForChallenges).Max(p => p.ClosesOn),
            challenge.SubmittedAt is not null && cohort.Mode is not CohortMode.Continuous && cohort.Receives(PhaseKind.CallForChallenges, today, challenge.Sprint).IsSuccess,
            verdict is { AnnouncedAt: { } at, Decision: { } decision } ? new AnnouncedDecision(decision, verdict.Rank, verdict.IsFavourite, verdict.Reasons ?? "", at) : null,
            challenge.PublishedAt is null ? null : challenge.Slug);
    }
}
