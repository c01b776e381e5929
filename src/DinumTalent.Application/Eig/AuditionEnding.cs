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

/// <summary>What becomes of an audition when the person goes no further: nobody waits for it.</summary>
internal static class AuditionEnding
{
    /// <summary>Calls it off, frees the jurors and takes the person out of the plan.</summary>
    public static void End(
        ITalentDbContext db, FellowApplication application, Audition? audition, IReadOnlyList<AuditionSheet> sheets, IEnumerable<AuditionSchedule> schedules, DateTime now)
    {
        foreach (var schedule in schedules) schedule.Forget(application.Id);
        if (audition is not { IsConfirmed: true } || audition.StartsAt <= now) return;
        audition.Cancel();
        foreach (var sheet in sheets.Where(s => s.IsOutstanding))
        {
            db.Enqueue(new JurorFreed(sheet.JudgeId, audition.CohortId, audition.Id, application.Number, audition.StartsAt, audition.EndsAt, audition.Room, audition.Sequence));
            db.Remove(sheet);
        }
    }
}
