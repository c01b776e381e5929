using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A mission as the programme follows it.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record ProgrammeMission(CohortId Cohort, MissionId Id) : IQuery<ProgrammeMissionView>;

/// <param name="Mission">What there is of it.</param>
/// <param name="MayManage">Whether the reader may act.</param>
/// <param name="IsAgent">Whether the fellow is tied to an agent of the State.</param>
/// <param name="Agent">Name of the agent, where the reader's role reaches the file.</param>
/// <param name="Surveys">Which were sent and answered; what was answered is added up only.</param>
public sealed record ProgrammeMissionView(MissionView Mission, bool MayManage, bool IsAgent, string? Agent, IReadOnlyList<SentSurvey> Surveys);

public sealed record SentSurvey(SurveyKind Kind, DateOnly SentOn, DateOnly? RemindedOn, bool IsAnswered);

internal sealed class ProgrammeMissionHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, MissionDelays delays, TimeProvider clock) : IQueryHandler<ProgrammeMission, ProgrammeMissionView>
{
    public async Task<Result<ProgrammeMissionView>> Handle(ProgrammeMission query, CancellationToken cancellationToken)
    {
        var mission = await db.Missions(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id && m.CohortId == query.Cohort, cancellationToken);
        if (mission is null) return Error.NotFound;
        var organisation = await db.Cohorts(access).Where(c => c.Id == query.Cohort).Select(c => c.OrganisationId).FirstAsync(cancellationToken);
        var surveys = await db.AlumniSurveys(access).AsNoTracking().Where(s => s.MissionId == mission.Id)
            .Select(s => new SentSurvey(s.Kind, s.SentOn, s.RemindedOn, s.AnsweredOn != null)).ToListAsync(cancellationToken);
        var mayManage = (await permissions.In(organisation, cancellationToken)).Contains(Permission.ManageCohorts);
        return new ProgrammeMissionView(
            await MissionView.Of(db, access, mission, mayManage, delays, clock.Today(), cancellationToken),
            mayManage,
            mission.AgentId is not null,
            mission.AgentId is { } agent ? await db.Agents(access).Where(a => a.Id == agent).Select(a => a.GivenName + " " + a.FamilyName).FirstOrDefaultAsync(cancellationToken) : null,
            [.. surveys.OrderBy(s => s.Kind)]);
    }
}
