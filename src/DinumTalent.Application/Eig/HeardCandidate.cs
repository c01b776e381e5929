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

/// <summary>Somebody to be heard, as a juror of the audition sees it: before the declaration of ties by name and wishes alone, which tell whether there is one; afterwards the whole file.</summary>
[Assigned]
public sealed record HeardCandidate(FellowApplicationId Id) : IQuery<HeardCandidateView>;

/// <param name="Name">Of the person.</param>
/// <param name="Wishes">Titles, the most wanted first.</param>
/// <param name="Version">Of the own sheet.</param>
/// <param name="Independence">What the juror declared.</param>
/// <param name="File">Null before the declaration.</param>
/// <param name="Others">Sheets of the rest of the panel, once the own one is handed in.</param>
public sealed record HeardCandidateView(
    FellowApplicationId Id, int Number, string Name, string Cohort, DateTime StartsAt, DateTime EndsAt, string Room, DateOnly? ClosesOn, IReadOnlyList<string> Wishes, long Version, Independence Independence,
    SentFellow? File, IReadOnlyList<FellowScore> Scores, string? Remarks, DateTime? SubmittedAt, IReadOnlyList<ReadingView> Others);

internal sealed class HeardCandidateHandler(ITalentDbContext db, IAccess access) : IQueryHandler<HeardCandidate, HeardCandidateView>
{
    public async Task<Result<HeardCandidateView>> Handle(HeardCandidate query, CancellationToken cancellationToken)
    {
        var application = await db.HeardFellows(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        var sheets = await db.AuditionSheets(access).AsNoTracking().Where(s => s.ApplicationId == query.Id).ToListAsync(cancellationToken);
        var duty = await db.AuditionDuties(access).FirstOrDefaultAsync(d => d.ApplicationId == query.Id, cancellationToken);
        if (application is null || duty is null || sheets.Find(s => s.JudgeId == access.User) is not { } own) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == own.CohortId, cancellationToken);
        var titles = (await db.OfferedChallenges(application, cancellationToken)).ToDictionary(c => c.Id, c => c.Title);
        return new HeardCandidateView(
            application.Id, application.Number, application.Name.Full, cohort.Name, duty.StartsAt, duty.EndsAt, duty.Room, cohort.Find(PhaseKind.Auditions, own.Sprint)?.ClosesOn,
            [.. application.Wishes.OrderBy(w => w.Rank).Select(w => titles.GetValueOrDefault(w.ChallengeId, "Défi qui n’est plus proposé"))], own.Version, own.Independence,
            own.Independence is Independence.Independent ? SentFellow.Of(application) : null, own.Scores, own.Remarks, own.SubmittedAt,
            [.. sheets.Where(s => s != own && s.SubmittedAt is not null).OrderBy(s => FoldedText.Fold(s.JudgeName), StringComparer.Ordinal)
                .Select(s => new ReadingView(s.JudgeName, s.Scores, GridMeans.Of([s]).Overall, s.Remarks, s.SubmittedAt!.Value))]);
    }
}
