using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What a mail about a request for a training says; not found where it stands otherwise by now, or the agent has left or has no address.</summary>
[SystemOnly]
public sealed record TrainingMailFacts(TrainingEnrolmentId Id, TrainingStatus Status) : IQuery<TrainingMail>;

public sealed record TrainingMail(string Email, string Name, string Title, string Provider, TrainingOrigin Origin, string? Reason, DateOnly? StartsOn, DateOnly? EndsOn);

internal sealed class TrainingMailFactsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TrainingMailFacts, TrainingMail>
{
    public async Task<Result<TrainingMail>> Handle(TrainingMailFacts query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var facts = await (
            from e in db.TrainingEnrolments(access).AsNoTracking()
            join t in db.Trainings(access) on e.TrainingId equals t.Id
            join a in db.Agents(access) on e.AgentId equals a.Id
            where e.Id == query.Id && e.Status == query.Status && a.Email != null && (a.DepartedOn == null || a.DepartedOn >= today)
            select new TrainingMail(a.Email!, a.GivenName + " " + a.FamilyName, t.Title, t.Provider, e.Origin, e.Reason, e.StartsOn, e.EndsOn)).FirstOrDefaultAsync(cancellationToken);
        return facts is null ? Error.NotFound : facts;
    }
}
