using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a mail about an arrival says to who does one of its tasks; not found when nothing of theirs is left to do.</summary>
[SystemOnly]
public sealed record ArrivalMailFacts(ArrivalId Id, ArrivalTaskId Task) : IQuery<ArrivalNotice>;

/// <param name="Application">Of the new agent.</param>
/// <param name="IsNewcomer">Whether the new agent is written to.</param>
/// <param name="To">Else who; null where nobody is left to tell.</param>
/// <param name="HasAccount">Whether that person signs in.</param>
/// <param name="Newcomer">Name of the new agent.</param>
/// <param name="Organisation">Where.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Tasks">That person's, left to do.</param>
public sealed record ArrivalNotice(
    JobApplicationId Application, bool IsNewcomer, MailRecipient? To, bool HasAccount, string Newcomer, string Organisation, DateOnly StartsOn, IReadOnlyList<ArrivalTaskRow> Tasks);

internal sealed class ArrivalMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<ArrivalMailFacts, ArrivalNotice>
{
    public async Task<Result<ArrivalNotice>> Handle(ArrivalMailFacts query, CancellationToken cancellationToken)
    {
        var found = await (
            from r in db.Arrivals(access).AsNoTracking()
            join o in db.Organisations on r.OrganisationId equals o.Id
            where r.Id == query.Id && r.CalledOffAt == null
            select new { Arrival = r, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found?.Arrival.Tasks.FirstOrDefault(t => t.Id == query.Task) is not { } first) return Error.NotFound;
        var left = found.Arrival.Tasks.Where(t => t.DoneAt is null && t.HasResponsibleOf(first)).OrderBy(t => t.DueOn).ToList();
        if (left.Count == 0) return Error.NotFound;

        var (to, hasAccount) = await Recipient(first, found.Arrival.PreparedBy, cancellationToken);
        return new ArrivalNotice(
            found.Arrival.ApplicationId, first.Role is ArrivalRole.Newcomer, to, hasAccount,
            await db.FindNewcomer(found.Arrival.ApplicationId, cancellationToken), found.Name, found.Arrival.StartsOn,
            [.. left.Select(t => ArrivalTaskRow.Of(t, false, clock.Today()))]);
    }

    /// <summary>Who does the task; who hired, for what nobody does.</summary>
    private async Task<(MailRecipient? To, bool HasAccount)> Recipient(ArrivalTask task, UserId? preparedBy, CancellationToken cancellationToken)
    {
        var person = task.IsEntrusted ? task.ResponsibleId : preparedBy;
        if (person is { } id && await accounts.Find(id, cancellationToken) is { IsEnabled: true } account) return (new MailRecipient(account.Email, account.Name), true);
        return (task.ResponsibleEmail is { } address ? new MailRecipient(address, task.ResponsibleName) : null, false);
    }
}
