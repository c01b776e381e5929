using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>When a juror of the auditions is there, and the ties that the programme knows of.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record AuditionJurorForm(CohortId Id, int Sprint, UserId Juror) : IQuery<AuditionJurorView>;

/// <param name="Version">Of the schedule.</param>
/// <param name="Ties">Told by the programme.</param>
/// <param name="Known">That need not be told: author, mentor, or declared at the jury of challenges.</param>
/// <param name="Challenges">All that may be wished; by title.</param>
public sealed record AuditionJurorView(
    CohortId Id, string Cohort, int Sprint, long Version, UserId Juror, string Name, IReadOnlyList<TimeWindow> Available, IReadOnlyList<ChallengeId> Ties, IReadOnlyList<ChallengeId> Known,
    IReadOnlyList<(ChallengeId Id, string Title)> Challenges);

internal sealed class AuditionJurorFormHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<AuditionJurorForm, AuditionJurorView>
{
    public async Task<Result<AuditionJurorView>> Handle(AuditionJurorForm query, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, query.Id, query.Sprint, null, cancellationToken);
        if (loaded.IsFailure) return Result<AuditionJurorView>.Failure(loaded.Errors);
        var of = loaded.Value;
        return of.Schedule.Jurors.FirstOrDefault(j => j.Juror == query.Juror) is not { } seat ? Error.NotFound : new AuditionJurorView(
            of.Cohort.Id, of.Cohort.Name, query.Sprint, of.Schedule.Version, seat.Juror, seat.Name, seat.Available, seat.Ties, of.KnownTiesOf(seat.Juror),
            [.. of.Facts.Challenges.Where(c => (c.Sprint ?? 1) == query.Sprint).Select(c => (c.Id, c.Title)).OrderBy(c => FoldedText.Fold(c.Title), StringComparer.Ordinal)]);
    }
}
