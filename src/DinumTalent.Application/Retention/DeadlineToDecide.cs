using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>One thing to decide: its days, what the law lets choose, who answers for it, what was decided.</summary>
[Requires(Permission.ReadRetention)]
public sealed record DeadlineToDecide(DueSubject Subject) : IQuery<DeadlineToDecideView>;

/// <param name="Days">Of the subject; none once it is settled.</param>
/// <param name="Choices">Lawful or not, each with its reason.</param>
/// <param name="Decision">What stands; null before.</param>
/// <param name="Version">Of the decision; 0 where there is none.</param>
/// <param name="InCharge">Who answers for it; null where nobody may.</param>
/// <param name="OwnerId">Named; null: who may act stands in.</param>
/// <param name="IsMine">Whether the reader is named.</param>
/// <param name="Owners">Who may be named.</param>
/// <param name="Actions">Open ones for the agent.</param>
/// <param name="MayManage">Whether the reader may act.</param>
public sealed record DeadlineToDecideView(
    AgentId Agent, string Name, string Organisation, string? Job, IReadOnlyList<DueDay> Days, IReadOnlyList<LawfulChoice> Choices, DecisionTaken? Decision, long Version, string? InCharge, UserId? OwnerId, bool IsMine,
    IReadOnlyList<RadarOwner> Owners, IReadOnlyList<OpenAction> Actions, bool MayManage, bool MayEditAgent)
{
    public bool IsSettled => Days.Count == 0;

    /// <summary>The last of its days; null once it is settled.</summary>
    public DateOnly? DueOn { get; init; }
}

public sealed record DueDay(DeadlineKind Kind, DateOnly Day, string Note, string? Reference, DeadlineState State);

/// <param name="By">Name; null for the system, or an account that is gone.</param>
/// <param name="ToldOn">Day on which the agent was told.</param>
/// <param name="AsksForTelling">Whether the law gives a day by which to tell the agent.</param>
public sealed record DecisionTaken(DecisionChoice Choice, string Reason, DateOnly On, string? By, DateOnly? ToldOn, bool AsksForTelling);

public sealed record OpenAction(RetentionActionId Id, RetentionActionKind Kind, DateOnly DueOn, RetentionActionStatus Status);

internal sealed class DeadlineToDecideHandler(ITalentDbContext db, IAccess access, IAccounts accounts, HeldPermissions permissions, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<DeadlineToDecide, DeadlineToDecideView>
{
    public async Task<Result<DeadlineToDecideView>> Handle(DeadlineToDecide query, CancellationToken cancellationToken)
    {
        var (subject, today) = (query.Subject, clock.Today());
        var found = await db.Known(access, subject, today, cancellationToken);
        if (found.IsFailure) return Result<DeadlineToDecideView>.Failure(found.Errors);

        var (known, agent) = (found.Value, found.Value.Agent);
        var decision = await db.DueDecisions(access).AsNoTracking().FirstOrDefaultAsync(d => d.AgentId == subject.Agent && d.Matter == subject.Matter && d.Subject == subject.Subject, cancellationToken);
        var inCharge = await PeopleInCharge.Read(db, accounts, [agent.OrganisationId], today, cancellationToken);
        var rights = await permissions.In(agent.OrganisationId, cancellationToken);
        var taken = decision is { Choice: { } choice } && (known.DueOn is null || decision.HoldsFor(known.DueOn.Value))
            ? new DecisionTaken(choice, decision.Reason!, decision.DecidedOn!.Value, decision.DecidedBy is { } by ? (await accounts.Find(by, cancellationToken))?.Name : null, decision.ToldOn,
                known.Lines.Any(l => l.Deadline.Kind is DeadlineKind.RenewalNotice))
            : null;
        return new DeadlineToDecideView(
            agent.Id, agent.Name,
            await db.Organisations.Where(o => o.Id == agent.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            agent.JobProfileId is { } job ? await db.JobProfiles.Where(p => p.Id == job).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken) : null,
            [.. known.Lines.Select(l => new DueDay(l.Deadline.Kind, l.Deadline.Day, l.Deadline.Note, l.Deadline.Reference, l.State))],
            known.DueOn is null ? [] : known.Choices(subject, today), taken, decision?.Version ?? 0, inCharge.Names(agent.OrganisationId, decision?.OwnerId), decision?.OwnerId,
            decision?.OwnerId is { } owner && owner == user.Id,
            [.. inCharge.Choices(agent.OrganisationId).Select(a => new RadarOwner(a.Id, a.Name))],
            await db.RetentionActions(access).AsNoTracking().Where(a => a.AgentId == agent.Id && a.ClosedOn == null).OrderBy(a => a.DueOn)
                .Select(a => new OpenAction(a.Id, a.Kind, a.DueOn, a.Status)).ToListAsync(cancellationToken),
            rights.Contains(Permission.ManageRetention), rights.Contains(Permission.EditAgents))
        {
            DueOn = known.DueOn,
        };
    }
}
