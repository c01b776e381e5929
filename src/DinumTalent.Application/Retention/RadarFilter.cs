using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Which lines are looked at.</summary>
public enum RadarShow
{
    [Label("À traiter")] Pending,
    [Label("En retard")] Overdue,
    [Label("Décidées")] Decided,
    [Label("Toutes")] All,
}

/// <param name="Organisation">This administration and all below it.</param>
/// <param name="Kind">What comes due.</param>
/// <param name="Job">This job.</param>
/// <param name="Owner">In charge of somebody; by default those named, or who stands in for nobody named.</param>
/// <param name="Unowned">Only those for which nobody is named.</param>
/// <param name="Show">Which of them.</param>
/// <param name="Month">The first day of a month: only its lines.</param>
public sealed record RadarFilter(
    OrganisationId? Organisation = null, DeadlineKind? Kind = null, JobProfileId? Job = null, UserId? Owner = null, bool Unowned = false, RadarShow Show = RadarShow.Pending, DateOnly? Month = null);

/// <summary>The lines of a filter, the same for the page and for its export.</summary>
/// <param name="Lines">Of all months, overdue ones first.</param>
/// <param name="InCharge">Who answers for them.</param>
internal sealed record RadarLines(List<DueLine> Lines, PeopleInCharge InCharge)
{
    public static async Task<RadarLines> Read(
        ITalentDbContext db, IAccess access, IAccounts accounts, RadarFilter filter, DateOnly today, CancellationToken cancellationToken)
    {
        var agents = db.Agents(access);
        if (filter.Organisation is { } organisation)
        {
            var below = db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId);
            agents = agents.Where(a => below.Contains(a.OrganisationId));
        }

        if (filter.Job is { } job) agents = agents.Where(a => a.JobProfileId == job);
        var read = await db.DueLines(access, agents, today.AddMonths(Deadlines.Months), today, cancellationToken);
        var inCharge = await PeopleInCharge.Read(db, accounts, read.Select(l => l.Agent.OrganisationId), today, cancellationToken);
        return new RadarLines(
            read.FindAll(l => (filter.Kind is null || l.Deadline.Kind == filter.Kind) && Shows(filter.Show, l.State)
                && (!filter.Unowned || l.Decision?.OwnerId is null)
                && (filter.Owner is not { } owner || inCharge.For(l.Agent.OrganisationId, l.Decision?.OwnerId).Contains(owner))),
            inCharge);
    }

    /// <summary>Those of the month asked for, and what is overdue before them: it stays on top until it is closed.</summary>
    public IReadOnlyList<DueLine> Of(DateOnly? month) => month is { } first ? Lines.FindAll(l => l.State is DeadlineState.Overdue || MonthOf(l) == first) : Lines;

    /// <summary>The first day of its month; null for what is overdue, which stands before all months.</summary>
    public static DateOnly? MonthOf(DueLine line) => line.State is DeadlineState.Overdue ? null : new DateOnly(line.Deadline.Day.Year, line.Deadline.Day.Month, 1);

    private static bool Shows(RadarShow show, DeadlineState state) => show switch
    {
        RadarShow.Overdue => state is DeadlineState.Overdue,
        RadarShow.Decided => state is DeadlineState.Decided,
        RadarShow.All => true,
        _ => state is not DeadlineState.Decided,
    };
}
