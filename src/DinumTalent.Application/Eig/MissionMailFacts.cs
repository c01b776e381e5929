using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What mails about a mission say; not found once erased.</summary>
[SystemOnly]
public sealed record MissionMailFacts(MissionId Id) : IQuery<MissionMailFactsView>;

/// <param name="Fellow">Name and address.</param>
/// <param name="Mentors">With an address, the operational one first.</param>
/// <param name="Page">Where it is followed.</param>
public sealed record MissionMailFactsView(string Cohort, string Challenge, string Administration, MailPerson Fellow, IReadOnlyList<MailPerson> Mentors, DateOnly StartsOn, DateOnly EndsOn, bool IsOver, string Page);

public sealed record MailPerson(string Name, string Email, MissionSide Side);

internal sealed class MissionMailFactsHandler(ITalentDbContext db, IAccess access, ISiteLinks site, TimeProvider clock) : IQueryHandler<MissionMailFacts, MissionMailFactsView>
{
    public async Task<Result<MissionMailFactsView>> Handle(MissionMailFacts query, CancellationToken cancellationToken)
    {
        var mission = await db.Missions(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id, cancellationToken);
        if (mission is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().Where(c => c.Id == mission.CohortId).Select(c => c.Name).FirstAsync(cancellationToken);
        var challenge = await db.MissionChallenges(access).AsNoTracking().Where(c => c.Id == mission.ChallengeId).Select(c => c.Title).FirstAsync(cancellationToken);
        return new MissionMailFactsView(
            cohort, challenge, mission.Administration, new MailPerson(mission.Name.Full, mission.Email, MissionSide.Fellow),
            [.. new[] { (Mentor: mission.Operational, Side: MissionSide.Operational), (Mentor: mission.HighLevel, Side: MissionSide.HighLevel) }.Where(m => m.Mentor.IsNamed).Select(m => new MailPerson(m.Mentor.Name!, m.Mentor.Email!, m.Side))],
            mission.StartsOn, mission.EndsOn, mission.LastDay < clock.Today(), site.Mission(mission.Id));
    }
}
