using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An arrival: who does what by when, what is done and what is late.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ArrivalSheet(ArrivalId Id) : IQuery<ArrivalSheetView>;

/// <param name="Id">The arrival.</param>
/// <param name="Version">As it stands.</param>
/// <param name="Application">That led to the hire.</param>
/// <param name="Newcomer">Given name first.</param>
/// <param name="Vacancy">Title of the post.</param>
/// <param name="Organisation">Name.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="DaysLeft">Until that day; negative afterwards.</param>
/// <param name="CalledOffReason">Why it was called off; null while it goes on.</param>
/// <param name="Tasks">By day.</param>
/// <param name="MayAct">Whether the reader may tick and entrust.</param>
/// <param name="MayArrange">Whether the reader may change the list and the first day.</param>
public sealed record ArrivalSheetView(
    ArrivalId Id, long Version, JobApplicationId Application, string Newcomer, string Vacancy, string Organisation, DateOnly StartsOn, int DaysLeft,
    string? CalledOffReason, IReadOnlyList<ArrivalTaskRow> Tasks, bool MayAct, bool MayArrange)
{
    public int Done => Tasks.Count(t => t.DoneAt is not null);

    public int Late => Tasks.Count(t => t.IsLate);
}

/// <param name="Id">The task.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Role">Who does it, by what they are.</param>
/// <param name="Responsible">Name or address of who does it; null where nobody is named.</param>
/// <param name="Email">Of that person.</param>
/// <param name="DueOn">By when.</param>
/// <param name="IsLate">Whether it should be done already.</param>
/// <param name="DoneAt">In UTC; null while it is not.</param>
/// <param name="DoneByName">Who ticked it.</param>
public sealed record ArrivalTaskRow(
    ArrivalTaskId Id, string Title, ArrivalRole Role, string? Responsible, string? Email, DateOnly DueOn, bool IsLate, DateTime? DoneAt, string? DoneByName)
{
    internal static ArrivalTaskRow Of(ArrivalTask task, bool isCalledOff, DateOnly today) => new(
        task.Id, task.Title, task.Role, task.ResponsibleName ?? task.ResponsibleEmail, task.ResponsibleEmail, task.DueOn, !isCalledOff && task.IsLate(today), task.DoneAt, task.DoneByName);
}

internal sealed class ArrivalSheetHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock) : IQueryHandler<ArrivalSheet, ArrivalSheetView>
{
    public async Task<Result<ArrivalSheetView>> Handle(ArrivalSheet query, CancellationToken cancellationToken)
    {
        var found = await (
            from r in db.Arrivals(access).AsNoTracking()
            join a in db.Applications(access) on r.ApplicationId equals a.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on r.OrganisationId equals o.Id
            where r.Id == query.Id
            select new { Arrival = r, a.GivenName, a.FamilyName, v.Title, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var (arrival, today) = (found.Arrival, clock.Today());
        var held = await permissions.In(arrival.OrganisationId, cancellationToken);
        return new ArrivalSheetView(
            arrival.Id, arrival.Version, arrival.ApplicationId, $"{found.GivenName} {found.FamilyName}", found.Title, found.Name, arrival.StartsOn,
            arrival.StartsOn.DayNumber - today.DayNumber, arrival.CalledOffReason,
            [.. arrival.Tasks.OrderBy(t => t.DueOn).ThenBy(t => t.Title, StringComparer.Ordinal).Select(t => ArrivalTaskRow.Of(t, arrival.IsCalledOff, today))],
            !arrival.IsCalledOff && held.Contains(Permission.CommentApplications), !arrival.IsCalledOff && held.Contains(Permission.DecideHires));
    }
}
