using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What an agent said of staying, and the trainings asked for, as the person takes it away.</summary>
/// <param name="Stay">The answer given by name, 1 to 5; null where nothing.</param>
/// <param name="SaidOn">When.</param>
/// <param name="Interviews">About staying and leaving, the latest first.</param>
/// <param name="Trainings">Asked for or proposed, the latest first.</param>
public sealed record OwnRetentionData(int? Stay, DateOnly? SaidOn, IReadOnlyList<RetentionInterview> Interviews, IReadOnlyList<(string Title, TrainingEnrolment Enrolment)> Trainings)
{
    public bool IsEmpty => Stay is null && Interviews.Count == 0 && Trainings.Count == 0;

    internal static async Task<OwnRetentionData> Of(ITalentDbContext db, IAccess access, CancellationToken cancellationToken)
    {
        var said = await db.NamedIntentions(access).AsNoTracking().OrderByDescending(i => i.SaidOn).FirstOrDefaultAsync(cancellationToken);
        var interviews = await db.RetentionInterviews(access).AsNoTracking().OrderByDescending(i => i.HeldOn).ToListAsync(cancellationToken);
        var trainings = await (
            from e in db.TrainingEnrolments(access).AsNoTracking()
            join t in db.Trainings(access) on e.TrainingId equals t.Id
            orderby e.RequestedAt descending
            select new { t.Title, Enrolment = e }).ToListAsync(cancellationToken);
        return new OwnRetentionData(said?.Stay, said?.SaidOn, interviews, [.. trainings.Select(t => (t.Title, t.Enrolment))]);
    }
}
