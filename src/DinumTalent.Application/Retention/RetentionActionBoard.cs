using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Which actions are asked for.</summary>
/// <param name="Organisation">This administration and all below it.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="LateOnly">Only open ones whose day has passed.</param>
/// <param name="Agent">For this agent.</param>
public sealed record RetentionActionFilter(OrganisationId? Organisation = null, RetentionActionKind? Kind = null, UserId? Owner = null, bool LateOnly = false, AgentId? Agent = null);

/// <summary>The actions within reach by where they stand: open ones by their day, late ones first, then the latest that were closed.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Status">One column alone, a page at a time; null: the beginning of each.</param>
/// <param name="Paging">Of that column.</param>
[Requires(Permission.ReadRetention)]
public sealed record RetentionActionBoard(RetentionActionFilter Filter, RetentionActionStatus? Status, Paging Paging) : IQuery<RetentionActionBoardView>
{
    /// <summary>Actions shown of each column where all stand side by side.</summary>
    public const int Most = 20;
}

/// <param name="Columns">Those asked for.</param>
/// <param name="Late">How many of the filter are late.</param>
/// <param name="Agent">Name of the agent filtered by; null without.</param>
public sealed record RetentionActionBoardView(IReadOnlyList<ActionColumn> Columns, int Late, string? Agent, OrganisationChoices Organisations, IReadOnlyList<RadarOwner> Owners);

public sealed record ActionColumn(RetentionActionStatus Status, Page<ActionRow> Rows);

/// <param name="Name">Of the agent.</param>
/// <param name="Owner">Name; null for nobody, or an account that is gone.</param>
public sealed record ActionRow(
    RetentionActionId Id, AgentId Agent, string Name, string Organisation, RetentionActionKind Kind, RetentionActionOrigin Origin, string? Owner, DateOnly DueOn, bool IsLate, int? Cost, DateOnly? ClosedOn, string? Outcome);

internal sealed class RetentionActionBoardValidator : AbstractValidator<RetentionActionBoard>
{
    public RetentionActionBoardValidator() => RuleFor(q => q.Filter).NotNull();
}

internal sealed class RetentionActionBoardHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<RetentionActionBoard, RetentionActionBoardView>
{
    public async Task<Result<RetentionActionBoardView>> Handle(RetentionActionBoard query, CancellationToken cancellationToken)
    {
        var (filter, today) = (query.Filter, clock.Today());
        var agent = filter.Agent is { } id ? await db.Agents(access).Where(a => a.Id == id).Select(a => a.GivenName + " " + a.FamilyName).FirstOrDefaultAsync(cancellationToken) : null;
        if (filter.Agent is not null && agent is null) return Error.NotFound;

        var matching = Matching(filter, today);
        var columns = new List<ActionColumn>();
        foreach (var status in query.Status is { } one ? [one] : Enum.GetValues<RetentionActionStatus>())
        {
            var column = matching.Where(a => a.Status == status);
            var total = await column.CountAsync(cancellationToken);
            var paging = query.Status is null ? new Paging(1, RetentionActionBoard.Most) : query.Paging.Within(total);
            columns.Add(new ActionColumn(status, new Page<ActionRow>(await Rows(column, status, paging, today, cancellationToken), paging.Number, paging.Size, total)));
        }

        var owners = await db.RetentionActions(access).Where(a => a.OwnerId != null).Select(a => a.OwnerId!.Value).Distinct().ToListAsync(cancellationToken);
        return new RetentionActionBoardView(
            columns, await matching.CountAsync(a => a.ClosedOn == null && a.DueOn < today, cancellationToken), agent,
            await db.OrganisationChoices(access, null, filter.Organisation, cancellationToken),
            (await accounts.Find(owners, cancellationToken)).Values.Select(a => new RadarOwner(a.Id, a.Name)).Alphabetical(o => o.Name));
    }

    private IQueryable<RetentionAction> Matching(RetentionActionFilter filter, DateOnly today)
    {
        var actions = db.RetentionActions(access).AsNoTracking();
        if (filter.Organisation is { } organisation)
        {
            var below = db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId);
            actions = actions.Where(r => db.Agents(access).Any(a => a.Id == r.AgentId && below.Contains(a.OrganisationId)));
        }

        if (filter.Agent is { } agent) actions = actions.Where(a => a.AgentId == agent);
        if (filter.Kind is { } kind) actions = actions.Where(a => a.Kind == kind);
        if (filter.Owner is { } owner) actions = actions.Where(a => a.OwnerId == owner);
        if (filter.LateOnly) actions = actions.Where(a => a.ClosedOn == null && a.DueOn < today);
        return actions;
    }

    private async Task<IReadOnlyList<ActionRow>> Rows(IQueryable<RetentionAction> column, RetentionActionStatus status, Paging paging, DateOnly today, CancellationToken cancellationToken)
    {
        var ordered = status is RetentionActionStatus.Done or RetentionActionStatus.GivenUp
            ? column.OrderByDescending(a => a.ClosedOn).ThenBy(a => a.Id)
            : column.OrderBy(a => a.DueOn).ThenBy(a => a.Id);
        var rows = await ordered.Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.AgentId).Distinct().ToList();
        var agents = await (
            from a in db.Agents(access).AsNoTracking()
            join o in db.Organisations on a.OrganisationId equals o.Id
            where ids.Contains(a.Id)
            select new { a.Id, Name = a.GivenName + " " + a.FamilyName, Organisation = o.Acronym ?? o.Name }).ToDictionaryAsync(a => a.Id, cancellationToken);
        var owners = await accounts.Find([.. rows.Select(r => r.OwnerId).OfType<UserId>().Distinct()], cancellationToken);
        return [.. rows.Select(r => new ActionRow(
            r.Id, r.AgentId, agents[r.AgentId].Name, agents[r.AgentId].Organisation, r.Kind, r.Origin, r.OwnerId is { } owner ? owners.GetValueOrDefault(owner)?.Name : null, r.DueOn, r.IsLate(today), r.Cost, r.ClosedOn, r.Outcome))];
    }
}
