using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>How many agents with an action, and without, are still there after twelve months: an association, not a proof.</summary>
/// <param name="Kind">Only actions of that kind make the first group; whoever had another one counts without.</param>
[Requires(Permission.ReadRetention)]
public sealed record RetentionActionEffect(RetentionActionKind? Kind = null) : IQuery<RetentionActionEffectView>;

/// <param name="With">Agents with an action.</param>
/// <param name="Without">Agents without.</param>
/// <param name="Since">Day from which both are followed; null where no action was ever opened.</param>
/// <param name="IsMasked">Whether a group is too small to be read.</param>
/// <param name="Threshold">The smallest group that may be read.</param>
public sealed record RetentionActionEffectView(ComparedGroup With, ComparedGroup Without, DateOnly? Since, bool IsMasked, int Threshold);

/// <param name="People">Followed; masked where a group is too small.</param>
/// <param name="Retention">Share still there after twelve months; null: not measured, or masked.</param>
public sealed record ComparedGroup(Cell People, Percentage? Retention);

internal sealed class RetentionActionEffectHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, TimeProvider clock) : IQueryHandler<RetentionActionEffect, RetentionActionEffectView>
{
    public async Task<Result<RetentionActionEffectView>> Handle(RetentionActionEffect query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var actions = db.RetentionActions(access).AsNoTracking();
        if (query.Kind is { } kind) actions = actions.Where(a => a.Kind == kind);
        var opened = await actions.GroupBy(a => a.AgentId).Select(g => new { g.Key, First = g.Min(a => a.OpenedOn) }).ToDictionaryAsync(g => g.Key, g => g.First, cancellationToken);
        if (opened.Count == 0) return new RetentionActionEffectView(new ComparedGroup(0, null), new ComparedGroup(0, null), null, false, threshold.Smallest);

        var since = opened.Values.Min();
        var agents = await db.Agents(access).AsNoTracking().Where(a => a.ArrivedOn <= today && (a.DepartedOn == null || a.DepartedOn >= since) && a.DepartureReason != DepartureReason.NeverArrived)
            .Select(a => new { a.Id, a.ArrivedOn, a.DepartedOn }).ToListAsync(cancellationToken);
        var effect = ActionEffect.Of([.. agents.Select(a => new ObservedService(a.ArrivedOn, a.DepartedOn, opened.TryGetValue(a.Id, out var first) ? first : null))], today);
        if (effect is null) return new RetentionActionEffectView(new ComparedGroup(0, null), new ComparedGroup(0, null), null, false, threshold.Smallest);

        var cells = new SmallCells([[effect.With.Count, effect.Without.Count]], threshold.Smallest);
        var masked = cells[0, 0] is MaskedCell || cells[0, 1] is MaskedCell;
        return new RetentionActionEffectView(Group(cells[0, 0], effect.With, masked), Group(cells[0, 1], effect.Without, masked), since, masked, threshold.Smallest);
    }

    private static ComparedGroup Group(Cell people, SurvivalCurve curve, bool masked) =>
        new(people, masked || curve.After(ActionEffect.Days) is not { } share ? null : new Percentage((decimal)share));
}
