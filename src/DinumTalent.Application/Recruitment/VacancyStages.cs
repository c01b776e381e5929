using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The stages of a recruitment: how many applications each holds, how many of them are late, and what may be changed.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record VacancyStages(VacancyId Id) : IQuery<VacancyStagesView>;

/// <param name="Stages">In their order.</param>
/// <param name="Plan">As it stands.</param>
/// <param name="Template">With what a new recruitment of that administration begins.</param>
/// <param name="IsInUse">Whether only the delays may change.</param>
/// <param name="MayChange">Whether the person may change them, and the recruitment goes on.</param>
public sealed record VacancyStagesView(
    VacancyId Id, long Version, string Title, string Reference, VacancyStatus Status, IReadOnlyList<StageStanding> Stages,
    StagePlan Plan, InheritedPlan Template, bool IsInUse, bool MayChange)
{
    public int Late => Stages.Sum(s => s.Late);
}

/// <param name="InProgress">Applications there, in progress.</param>
/// <param name="Late">Of these, those beyond the target delay.</param>
public sealed record StageStanding(PipelineStageId Id, string Name, StageKind Kind, int? TargetDays, int InProgress, int Late);

internal sealed class VacancyStagesHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock)
    : IQueryHandler<VacancyStages, VacancyStagesView>
{
    public async Task<Result<VacancyStagesView>> Handle(VacancyStages query, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<VacancyStagesView>.Failure(found.Errors);
        var vacancy = found.Value;

        var applications = db.Applications(access).Where(a => a.VacancyId == query.Id);
        var inProgress = await applications.Where(a => a.Status == ApplicationStatus.InProgress).CountByStage(cancellationToken);
        var late = await applications.LateCountByStage(vacancy, clock.Today(), cancellationToken);
        var rights = await permissions.In(vacancy.OrganisationId, cancellationToken);
        return new VacancyStagesView(
            vacancy.Id, vacancy.Version, vacancy.Title, vacancy.Reference, vacancy.Status,
            [.. vacancy.Stages.OrderBy(s => s.Position).Select(s => new StageStanding(s.Id, s.Name, s.Kind, s.TargetDays, inProgress.GetValueOrDefault(s.Id), late.GetValueOrDefault(s.Id)))],
            vacancy.PlannedStages(), await db.StagesFor(vacancy.OrganisationId, cancellationToken),
            await db.StagesAreUsed(access, query.Id, cancellationToken), !vacancy.IsOver && rights.Contains(Permission.EditVacancies));
    }
}
