using System.Linq.Expressions;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The candidates of a recruitment who wait: in progress, or refused and not told.</summary>
internal static class WithoutAnswer
{
    public static readonly Expression<Func<JobApplication, bool>> Waits = a =>
        a.Status == ApplicationStatus.InProgress || (a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null);

    public static Task<List<JobApplication>> Of(ITalentDbContext db, IAccess access, VacancyId vacancy, CancellationToken cancellationToken) =>
        db.Applications(access).Where(a => a.VacancyId == vacancy).Where(Waits).ToListAsync(cancellationToken);

    /// <summary>Refuses those in progress with one message, which leaves with the end.</summary>
    public static Result Answer(this IReadOnlyCollection<JobApplication> waiting, CommonAnswer answer, Vacancy vacancy, ICurrentUser user, DateTime now)
    {
        var inProgress = waiting.Where(a => a.Status is ApplicationStatus.InProgress).ToList();
        if (inProgress.Count != answer.Count) return CommonAnswer.OthersWait(inProgress.Count);
        if (inProgress.Any(a => a.IsFrom(user.Id, user.ConfirmedEmail))) return ApplicationErrors.OwnApplication;
        foreach (var application in inProgress)
        {
            var refused = application.Refuse(answer.Refusal!.Value, answer.Message, MessageTime.WithTheEnd, vacancy, user.ActingPerson(), now);
            if (refused.IsFailure) return refused;
        }

        return Result.Success;
    }
}
