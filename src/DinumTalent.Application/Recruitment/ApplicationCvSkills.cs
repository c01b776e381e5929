using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The skills that the CV of an application names, with the passages; of a sealed one, nothing is there.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ApplicationCvSkills(JobApplicationId Id) : IQuery<ApplicationCvSkillsView>;

/// <param name="Id">Of the application.</param>
/// <param name="Candidate">Who, or the number under seal.</param>
/// <param name="VacancyId">What was applied to.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="SealedUntil">Name of the stage that shows the CV; null: shown already.</param>
/// <param name="Found">What was read.</param>
/// <param name="MayJudge">Whether the reader may confirm and dismiss.</param>
public sealed record ApplicationCvSkillsView(
    JobApplicationId Id, string Candidate, VacancyId VacancyId, string Title, string? SealedUntil, CvSkills Found, bool MayJudge);

internal sealed class ApplicationCvSkillsHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions) : IQueryHandler<ApplicationCvSkills, ApplicationCvSkillsView>
{
    public async Task<Result<ApplicationCvSkillsView>> Handle(ApplicationCvSkills query, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<ApplicationCvSkillsView>.Failure(found.Errors);
        var application = found.Value;
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(application.VacancyId, cancellationToken);
        if (vacancy.IsFailure) return Result<ApplicationCvSkillsView>.Failure(vacancy.Errors);
        var held = await permissions.In(vacancy.Value.OrganisationId, cancellationToken);
        return new ApplicationCvSkillsView(
            application.Id, $"{application.GivenName} {application.FamilyName}", application.VacancyId, vacancy.Value.Title, vacancy.Value.SealedUntil(application),
            await CvSkillsReading.Of(db, access, application, vacancy.Value.Requirements, cancellationToken), held.Contains(Permission.CommentApplications));
    }
}
