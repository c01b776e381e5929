using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Departures of late, or announced, without an interview about them.</summary>
[Requires(Permission.ManageRetention)]
public sealed record ExitInterviewsToHold : IToDoList
{
    /// <summary>Departures further back are asked about no more.</summary>
    public const int DaysBack = 60;

    /// <summary>Those announced count so many days before.</summary>
    public const int DaysAhead = 30;

    public int Place => 92;
}

internal sealed class ExitInterviewsToHoldHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<ExitInterviewsToHold, ToDoSection>
{
    /// <summary>An interview held so long before the last day is about the same departure.</summary>
    private const int DaysBefore = 120;

    public async Task<Result<ToDoSection>> Handle(ExitInterviewsToHold query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (from, until) = (today.AddDays(-ExitInterviewsToHold.DaysBack), today.AddDays(ExitInterviewsToHold.DaysAhead));
        var oldest = from.AddDays(-DaysBefore);
        var exits = db.RetentionInterviews(access).Where(i => i.Kind == RetentionInterviewKind.Exit && i.HeldOn >= oldest);
        var leaving = await db.Agents(access).AsNoTracking()
            .Where(a => a.DepartedOn >= from && a.DepartedOn <= until && a.DepartureReason != DepartureReason.Death && a.DepartureReason != DepartureReason.NeverArrived && !exits.Any(i => i.AgentId == a.Id))
            .OrderBy(a => a.DepartedOn).ThenBy(a => a.SortKey)
            .Select(a => new { a.Id, Name = a.GivenName + " " + a.FamilyName, DepartedOn = a.DepartedOn!.Value }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Entretiens de départ à mener", "Un agent part ou vient de partir, et rien ne dit pourquoi. L’entretien est proposé, jamais imposé.",
            [.. leaving.Select(a => new ToDoItem(a.Name, a.DepartedOn < today ? $"Parti le {a.DepartedOn.ToFrench()}" : $"Départ le {a.DepartedOn.ToFrench()}", ToDoPage.ExitInterview, a.Id.Value))]);
    }
}
