using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>An application with the vacancy whose pipeline it goes through: most decisions need both.</summary>
internal sealed record TreatedApplication(JobApplication Application, Vacancy Vacancy)
{
    /// <summary>Both within reach, the application at the version that the person saw; nobody treats their own.</summary>
    public static async Task<Result<TreatedApplication>> Load(
        ITalentDbContext db, IAccess access, ICurrentUser user, JobApplicationId id, long version, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(id, version, cancellationToken);
        if (application.IsFailure) return Result<TreatedApplication>.Failure(application.Errors);
        if (application.Value.IsFrom(user.Id, user.ConfirmedEmail)) return ApplicationErrors.OwnApplication;
        var vacancy = await db.Vacancies(access).Load(application.Value.VacancyId, cancellationToken);
        return vacancy.IsFailure
            ? Result<TreatedApplication>.Failure(vacancy.Errors)
            : new TreatedApplication(application.Value, vacancy.Value);
    }
}
