using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What comes due in the next twelve months for the agents within reach, overdue decisions first, a page at a time.</summary>
[Requires(Permission.ReadRetention)]
public sealed record Radar(RadarFilter Filter, Paging Paging) : IQuery<RadarView>;

/// <param name="Rows">The page asked for.</param>
/// <param name="Overdue">Lines of the filter, whatever the month, that are overdue.</param>
/// <param name="Months">Lines of the filter by month, for each of the next months.</param>
/// <param name="Organisations">To filter by.</param>
/// <param name="Profiles">To filter by.</param>
/// <param name="Owners">People in charge of lines of the filter.</param>
/// <param name="Me">The reader; null for the system.</param>
public sealed record RadarView(
    Page<RadarRow> Rows, int Overdue, IReadOnlyList<RadarMonth> Months, OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Profiles, IReadOnlyList<RadarOwner> Owners, UserId? Me);

/// <param name="First">First day of the month.</param>
/// <param name="Count">Lines.</param>
public sealed record RadarMonth(DateOnly First, int Count);

public sealed record RadarOwner(UserId Id, string Name);

/// <param name="Name">Of the agent, family name first.</param>
/// <param name="InCharge">Who answers for it; null where nobody may.</param>
/// <param name="IsNamed">Whether that person was named; else who may act stands in.</param>
/// <param name="Choice">What was decided; null before.</param>
/// <param name="AwaitsAct">Decided, and the facts don't show it although its day has passed.</param>
/// <param name="AwaitsTelling">Decided, and the agent is not told yet.</param>
public sealed record RadarRow(
    AgentId Agent, string Name, string Organisation, string? Job, DeadlineKind Kind, DecisionMatter Matter, Guid Subject, DateOnly Day, string Note, string? Reference, DeadlineState State,
    string? InCharge, bool IsNamed, DecisionChoice? Choice, bool AwaitsAct, bool AwaitsTelling);

internal sealed class RadarValidator : AbstractValidator<Radar>
{
    public RadarValidator() => RuleFor(q => q.Filter).NotNull();
}

internal sealed class RadarHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock) : IQueryHandler<Radar, RadarView>
{
    public async Task<Result<RadarView>> Handle(Radar query, CancellationToken cancellationToken)
    {
        var (filter, today) = (query.Filter, clock.Today());
        var read = await RadarLines.Read(db, access, accounts, filter, today, cancellationToken);
        var lines = read.Of(filter.Month);
        var paging = query.Paging.Within(lines.Count);
        var months = read.Lines.Select(RadarLines.MonthOf).OfType<DateOnly>().CountBy(m => m).ToDictionary();
        var first = new DateOnly(today.Year, today.Month, 1);
        var owners = read.Lines.SelectMany(l => read.InCharge.For(l.Agent.OrganisationId, l.Decision?.OwnerId)).Distinct().Select(u => new RadarOwner(u, read.InCharge.Accounts[u].Name));
        return new RadarView(
            new Page<RadarRow>(await RadarRows.Of(db, lines.Skip(paging.Skip).Take(paging.Size), read.InCharge, cancellationToken), paging.Number, paging.Size, lines.Count),
            read.Lines.Count(l => l.State is DeadlineState.Overdue),
            [.. Enumerable.Range(0, Deadlines.Months + 1).Select(m => new RadarMonth(first.AddMonths(m), months.GetValueOrDefault(first.AddMonths(m))))],
            await db.OrganisationChoices(access, null, filter.Organisation, cancellationToken),
            await db.JobProfileChoices(cancellationToken),
            owners.Alphabetical(o => o.Name), user.Id);
    }
}

/// <summary>Puts names to lines.</summary>
internal static class RadarRows
{
    public static async Task<IReadOnlyList<RadarRow>> Of(ITalentDbContext db, IEnumerable<DueLine> lines, PeopleInCharge inCharge, CancellationToken cancellationToken)
    {
        var shown = lines.ToList();
        var (places, jobs) = (shown.Select(l => l.Agent.OrganisationId).Distinct().ToList(), shown.Select(l => l.Agent.JobProfileId).OfType<JobProfileId>().Distinct().ToList());
        var organisations = await db.Organisations.AsNoTracking().Where(o => places.Contains(o.Id)).Select(o => new { o.Id, Name = o.Acronym ?? o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var labels = await db.JobProfiles.AsNoTracking().Where(p => jobs.Contains(p.Id)).Select(p => new { p.Id, p.Label }).ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        return [.. shown.Select(l => Row(l, organisations[l.Agent.OrganisationId], l.Agent.JobProfileId is { } job ? labels.GetValueOrDefault(job) : null, inCharge))];
    }

    private static RadarRow Row(DueLine line, string organisation, string? job, PeopleInCharge inCharge)
    {
        var (due, decision) = (line.Deadline, line.Decision);
        var holds = decision?.HoldsFor(due.DueOn) == true;
        var untold = holds && due.Kind is DeadlineKind.RenewalNotice && decision!.ToldOn is null;
        return new RadarRow(
            line.Agent.Id, line.Agent.ListName, organisation, job, due.Kind, due.Matter, due.Subject, due.Day, due.Note, due.Reference, line.State,
            inCharge.Names(line.Agent.OrganisationId, decision?.OwnerId), decision?.OwnerId is { } owner && inCharge.MayAct(owner, line.Agent.OrganisationId),
            holds ? decision!.Choice : null, holds && !untold && line.State is DeadlineState.Overdue, untold);
    }
}
