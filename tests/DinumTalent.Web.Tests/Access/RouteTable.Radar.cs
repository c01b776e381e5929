using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>What comes due for agents, and actions to keep them.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Deadlines() =>
    [
        .. new[] { Routes.Radar, Routes.RetentionActions, Routes.RetentionActionEffect }.Select(address => At(address, _ => address) with { Shown = [.. Writers, .. WritersElsewhere] }),
        At(Routes.RetentionActions, w => Routes.RetentionActionsOf(w.Agent.Id), "of an agent") with { Shown = Writers, Missing = WritersElsewhere },
        .. new[] { "csv", "xlsx" }.Select(format =>
            At("/gestion/fidelisation/echeances.{format:regex(^(csv|xlsx)$)}", _ => $"{Routes.RadarFile}.{format}", format) with { Shown = [.. Writers, .. WritersElsewhere] }),
        At("/gestion/fidelisation/decider/{agent}/{nature}/{objet:guid}", w => Routes.DecideDeadline(new DueSubject(w.Agent.Id, DecisionMatter.Contract, w.EndingContract))) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/fidelisation/actions/nouvelle", w => Routes.NewRetentionAction(w.Agent.Id, "echeance")) with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/fidelisation/actions/{id}", w => Routes.RetentionAction(w.RetentionAction.Id)) with { Shown = Writers, Missing = WritersElsewhere },
    ];
}
