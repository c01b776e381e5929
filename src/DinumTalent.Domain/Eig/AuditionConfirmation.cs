using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// Makes what is planned known: auditions that are new or moved, jurors who come to a panel or leave it. What stands as it was told is
/// left alone. Sheets that were handed in, and declared ties, stay on file.
/// </summary>
/// <param name="Schedule">With the plan.</param>
/// <param name="Applications">Those heard in the sprint.</param>
/// <param name="Held">What was confirmed before.</param>
/// <param name="Sheets">Of all of them.</param>
/// <param name="Jurors">With the confirmed address of their account.</param>
public sealed record AuditionConfirmation(
    AuditionSchedule Schedule, IReadOnlyCollection<FellowApplication> Applications, IReadOnlyCollection<Audition> Held, IReadOnlyCollection<AuditionSheet> Sheets,
    IReadOnlyDictionary<UserId, (string Name, string Email)> Jurors)
{
    /// <summary>What is to be stored, and who is to be told besides the candidates.</summary>
    public Result<AuditionNews> Make(DateTime now)
    {
        var (applications, held, sheets) = (Applications.ToDictionary(a => a.Id), Held.ToDictionary(a => a.ApplicationId), Sheets.ToLookup(s => s.ApplicationId));
        var news = new AuditionNews([], [], [], []);
        foreach (var planned in Schedule.Plan)
        {
            if (!applications.TryGetValue(planned.Candidate, out var application)) continue;
            var before = held.GetValueOrDefault(planned.Candidate);
            if (before is { IsConfirmed: true } && before.StartsAt <= now) continue;
            var panel = sheets[planned.Candidate].Where(s => s.Independence is not Independence.Recused).ToList();
            var (start, room, sequence, wasHeld) = before is null ? (default, "", 0, false) : (before.StartsAt, before.Room, before.Sequence, before.IsConfirmed);
            var confirmed = before is null ? Audition.Confirm(application, planned, Schedule.Minutes, now) : before.Move(application, planned, Schedule.Minutes, now) is { IsFailure: true } refused ? Result<Audition>.Failure(refused.Errors) : before;
            if (confirmed.IsFailure) return Result<AuditionNews>.Failure(confirmed.Errors);
            var audition = confirmed.Value;
            var hasMoved = before is null || !wasHeld || audition.Sequence != sequence;
            if (before is null) news.Added.Add(audition);
            foreach (var sheet in panel.Where(s => !planned.Panel.Contains(s.JudgeId) && s.MayBeRemoved().IsSuccess))
            {
                news.Freed.Add(sheet);
                if (wasHeld) news.Told.Add(new JurorFreed(sheet.JudgeId, Schedule.CohortId, audition.Id, application.Number, start, start.AddMinutes(audition.Minutes), room, sequence));
            }

            foreach (var juror in planned.Panel)
            {
                var stays = panel.Exists(s => s.JudgeId == juror);
                if (!stays)
                {
                    if (!Jurors.TryGetValue(juror, out var account)) return AuditionErrors.JurorAway;
                    var sheet = AuditionSheet.Assign(application, new StageActor(juror, account.Name), account.Email, now);
                    if (sheet.IsFailure) return Result<AuditionNews>.Failure(sheet.Errors);
                    news.Called.Add(sheet.Value);
                }

                if (!stays || hasMoved) news.Told.Add(new JurorCalled(juror, Schedule.CohortId, audition.Id, audition.Sequence, HasMoved: stays));
            }

            if (hasMoved) news.Moved.Add(audition.Id);
        }

        return news.Moved.Count == 0 && news.Told.Count == 0 ? AuditionErrors.NothingPlanned : news;
    }
}

/// <summary>What a confirmation changes.</summary>
/// <param name="Added">Auditions to store.</param>
/// <param name="Called">Sheets to store.</param>
/// <param name="Freed">Sheets to take away.</param>
/// <param name="Told">Jurors to be told.</param>
public sealed record AuditionNews(List<Audition> Added, List<AuditionSheet> Called, List<AuditionSheet> Freed, List<IDomainEvent> Told)
{
    /// <summary>Auditions that are new or elsewhere: their candidates are told.</summary>
    public List<AuditionId> Moved { get; } = [];
}
