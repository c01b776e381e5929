using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Sends the surveys that are due, and again, once, those that nobody answered.</summary>
/// <returns>How many were sent, for the first time or again.</returns>
[SystemOnly]
public sealed record SendSurveys : ICommand<int>;

internal sealed class SendSurveysHandler(ITalentDbContext db, IAccess access, MissionDelays delays, TimeProvider clock) : ICommandHandler<SendSurveys, int>
{
    /// <summary>Longer than the last survey is after the mission, with the days in which it may still be sent.</summary>
    private const int MonthsAfter = 27;

    public async Task<Result<int>> Handle(SendSurveys command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (oldest, asked) = (today.AddMonths(-MonthsAfter), today.AddDays(-delays.SurveyReminderDays));
        var waiting = await db.AlumniSurveys(access).Where(s => s.AnsweredOn == null && s.RemindedOn == null && s.SentOn <= asked).ToListAsync(cancellationToken);
        var reminded = waiting.Count(s => s.Remind(delays.SurveyReminderDays, today));

        var missions = await db.Missions(access).AsNoTracking().Where(m => m.StartsOn <= today && (m.EndedOn ?? m.EndsOn) >= oldest).ToListAsync(cancellationToken);
        var sent = (await db.AlumniSurveys(access).Where(s => s.DueOn >= oldest).Select(s => new { s.MissionId, s.Kind }).ToListAsync(cancellationToken)).Select(s => (s.MissionId, s.Kind)).ToHashSet();
        var due = (from m in missions
                   from kind in new SurveySchedule(m.StartsOn, m.LastDay).SendableOn(today)
                   where !sent.Contains((m.Id, kind))
                   select AlumniSurvey.Send(m, kind, today)).ToList();
        foreach (var survey in due) db.Add(survey);
        return reminded + due.Count;
    }
}
