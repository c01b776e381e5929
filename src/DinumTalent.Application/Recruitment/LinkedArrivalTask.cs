using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The task of an arrival that the link of a mail opens, for who does it without an account: nothing else of the arrival is shown.</summary>
[MailLink(MailLinkPurpose.ArrivalTask)]
public sealed record LinkedArrivalTask(string Token) : IQuery<LinkedArrivalTaskView>, IMailLinkRequest;

/// <param name="Task">What is to be done.</param>
/// <param name="Newcomer">Of the agent, whose name whoever prepares the arrival needs.</param>
/// <param name="Organisation">Where.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="IsCalledOff">Whether the person does not come after all.</param>
public sealed record LinkedArrivalTaskView(ArrivalTaskRow Task, string Newcomer, string Organisation, DateOnly StartsOn, bool IsCalledOff);

internal sealed class LinkedArrivalTaskHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<LinkedArrivalTask, LinkedArrivalTaskView>
{
    public async Task<Result<LinkedArrivalTaskView>> Handle(LinkedArrivalTask query, CancellationToken cancellationToken)
    {
        if (access.LinkTarget is not { } target) return Error.NotFound;
        var found = await (
            from r in db.Arrivals(access).AsNoTracking()
            join o in db.Organisations on r.OrganisationId equals o.Id
            select new { Arrival = r, o.Name }).OrderBy(r => r.Arrival.Id).FirstOrDefaultAsync(cancellationToken);
        if (found?.Arrival.Tasks.FirstOrDefault(t => t.Id.Value == target) is not { } task) return Error.NotFound;
        var newcomer = await db.FindNewcomer(found.Arrival.ApplicationId, cancellationToken);
        return new LinkedArrivalTaskView(ArrivalTaskRow.Of(task, found.Arrival.IsCalledOff, clock.Today()), newcomer, found.Name, found.Arrival.StartsOn, found.Arrival.IsCalledOff);
    }
}
