using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>What comes due for agents, and actions to keep them.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Deadlines() =>
    [
        Row(Same(w => new Radar(new RadarFilter(Job: w.Agent.JobProfileId, Show: RadarShow.All), Paging.Of(1, 100))),
            (RadarView view, AccessWorld w) => view.Rows.Items.Any(r => r.Agent == w.Agent.Id), Writers, blank: WritersElsewhere),
        Row(Same(_ => new RadarExport(new RadarFilter(), ReportFormat.Csv, new MemoryStream())), [.. Writers, .. WritersElsewhere]),
        Row(Same(w => new DeadlineToDecide(Ending(w.Agent))), Writers, hidden: WritersElsewhere),
        Row(OnEnding((_, s) => new DecideDeadline(s, 0, DecisionChoice.NotRenew, "Fin du projet", null)), Writers, hidden: WritersElsewhere),
        Row(OnEnding((_, s) => new EntrustDeadline(s, 0, null)), Writers, hidden: WritersElsewhere),
        Row(New(async w =>
        {
            var agent = await w.NewEndingAgent();
            var decision = new DueDecision(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value, agent.Contracts[0].EndsOn!.Value);
            decision.Decide(DecisionChoice.NotRenew, "Fin du projet", null, LawfulChoices.OfContract(agent.Contracts[0], agent.Contracts, null, w.Data.Today), null, decision.DueOn, w.Data.Today).IsSuccess.ShouldBeTrue();
            await w.Data.Save(decision);
            return new RecordDeadlineTold(Ending(agent), decision.Version, w.Data.Today);
        }), Writers, hidden: WritersElsewhere),
        Row(Same(_ => new RemindOfDeadlines()), TheSystem),
        Row(Same(_ => new DigestDeadlines()), TheSystem),
        Row(Same(w => new ReminderMailFacts(w.Colleague.Id, [])), TheSystem),
        Row(Same(w => new DeadlineDigestFacts(w.Colleague.Id)), TheSystem),
        Row(New(async w => new EntrustedActionMailFacts((await w.Data.ActionFor(await w.NewEndingAgent(), w.Of(Who.RecruiterOfA))).Id, w.Of(Who.RecruiterOfA)!.Id, w.Colleague.Id)), TheSystem),

        Row(Same(w => new RetentionActionForm(w.Agent.Id)), Writers, hidden: WritersElsewhere),
        Row(Same(w => new RetentionActionSheet(w.RetentionAction.Id)), Writers, hidden: WritersElsewhere),
        Row(Same(_ => new RetentionActionBoard(new RetentionActionFilter(), null, Paging.Of(1, 20))), [.. Writers, .. WritersElsewhere]),
        Row(Same(w => new RetentionActionBoard(new RetentionActionFilter(Agent: w.Agent.Id), null, Paging.Of(1, 20))), Writers, hidden: WritersElsewhere, about: "of an agent"),
        Row(Same(_ => new RetentionActionEffect()), [.. Writers, .. WritersElsewhere]),
        Row(Same(_ => new RetentionActionsToDo()), (ToDoSection _, AccessWorld _) => true, [.. Writers, .. WritersElsewhere]),
        Row(New(async w => new PlanRetentionAction((await w.NewEndingAgent()).Id, RetentionActionOrigin.Deadline, Training(w))), Writers, hidden: WritersElsewhere),
        Row(New(async w => await w.NewRetentionAction() is var a ? new ReviseRetentionAction(a.Id, a.Version, Training(w), true) : null!), Writers, hidden: WritersElsewhere),
        Row(New(async w => await w.NewRetentionAction() is var a ? new CloseRetentionAction(a.Id, a.Version, true, "Formation suivie") : null!), Writers, hidden: WritersElsewhere),
    ];

    private static DueSubject Ending(Agent agent) => new(agent.Id, DecisionMatter.Contract, agent.Contracts[0].Id.Value);

    private static RetentionActionInput Training(AccessWorld w) => new(RetentionActionKind.Training, null, w.Data.Today.AddDays(20), null, null);

    private static Func<AccessWorld, Task<T>> OnEnding<T>(Func<AccessWorld, DueSubject, T> request) => async w => request(w, Ending(await w.NewEndingAgent()));
}
