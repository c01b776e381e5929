using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A challenge that the programme acts on, with what was decided so far; nobody acts on the own one.</summary>
internal sealed record TreatedChallenge(Cohort Cohort, Challenge Challenge, ChallengeVerdict? Verdict)
{
    private static readonly Error Own = new("challenge.own", "Vous êtes auteur de ce défi : quelqu’un d’autre de l’équipe du programme s’en charge.", ErrorKind.Forbidden);

    /// <param name="version">Of the verdict that was read, 0 where there was none; null where it does not matter.</param>
    public static async Task<Result<TreatedChallenge>> Load(ITalentDbContext db, IAccess access, ChallengeId id, long? version, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(id, cancellationToken);
        if (challenge.IsFailure) return Result<TreatedChallenge>.Failure(challenge.Errors);
        if (challenge.Value.IsBy(access.User)) return Own;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == challenge.Value.CohortId, cancellationToken);
        if (cohort.IsPast) return Error.NotFound;
        var verdict = await db.ChallengeVerdicts(access).FirstOrDefaultAsync(v => v.ChallengeId == id, cancellationToken);
        return version is { } read && (verdict?.Version ?? 0) != read ? ReadErrors.Stale<ChallengeVerdict>(verdict?.Id.Value ?? Guid.Empty, read) : new TreatedChallenge(cohort, challenge.Value, verdict);
    }
}
