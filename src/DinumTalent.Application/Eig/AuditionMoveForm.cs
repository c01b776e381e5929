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

/// <summary>What an audition can be moved to by hand.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record AuditionMoveForm(CohortId Id, FellowApplicationId Application) : IQuery<AuditionMoveView>;

/// <param name="Version">Of the schedule.</param>
/// <param name="Start">As planned; null for who has no audition.</param>
/// <param name="Slots">Starts on the grid, in UTC.</param>
/// <param name="Jurors">Without ties to the person; by name.</param>
/// <param name="Panel">As planned.</param>
/// <param name="PanelSize">How many sit.</param>
/// <param name="IsConfirmed">Whether the person was told of a date.</param>
public sealed record AuditionMoveView(
    CohortId Id, string Cohort, int Sprint, long Version, FellowApplicationId Application, int Number, string Name, DateTime? Start, string? Room, IReadOnlyList<DateTime> Slots, IReadOnlyList<string> Rooms,
    IReadOnlyList<(UserId Id, string Name)> Jurors, IReadOnlyList<UserId> Panel, int PanelSize, bool IsConfirmed, IReadOnlyList<TimeWindow> Absences);

internal sealed class AuditionMoveFormHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<AuditionMoveForm, AuditionMoveView>
{
    public async Task<Result<AuditionMoveView>> Handle(AuditionMoveForm query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Application && a.CohortId == query.Id, cancellationToken);
        if (application is null) return Error.NotFound;
        var loaded = await AuditionPreparation.Load(db, access, accounts, query.Id, application.Sprint, null, cancellationToken);
        if (loaded.IsFailure) return Result<AuditionMoveView>.Failure(loaded.Errors);
        var (of, needs) = (loaded.Value, loaded.Value.Needs(clock.UtcNow()));
        if (needs.Candidates.FirstOrDefault(c => c.Id == application.Id) is not { } candidate) return Error.NotFound;
        var (planned, names) = (needs.Standing.FirstOrDefault(a => a.Candidate == application.Id), of.Schedule.Jurors.ToDictionary(j => j.Juror, j => j.Name));
        return new AuditionMoveView(
            of.Cohort.Id, of.Cohort.Name, application.Sprint, of.IsNew ? 0 : of.Schedule.Version, application.Id, application.Number, application.Name.Full, planned?.Start, planned?.Room,
            [.. needs.Opening.SelectMany(w => Enumerable.Range(0, (int)((w.End - w.Start) / needs.Terms.Duration)).Select(n => w.Start + (n * needs.Terms.Duration))).Order()], of.Schedule.Rooms,
            [.. needs.Jurors.Where(j => j.MayHear(candidate)).Select(j => (j.Id, names[j.Id])).OrderBy(j => FoldedText.Fold(j.Item2), StringComparer.Ordinal)],
            planned?.Panel ?? [], needs.Terms.PanelSize, of.Facts.Held.Any(h => h.ApplicationId == application.Id && h.IsConfirmed), application.Absences);
    }
}
