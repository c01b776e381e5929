using DinumTalent.Application.Common;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Risks of departure, the pulse, interviews about staying and leaving.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Listening()
    {
        Who[] anywhere = [.. Writers, .. WritersElsewhere];
        InterviewWords words(AccessWorld w) => new(w.Data.Today.AddDays(-1), [LeavingReason.Career], null, DepartureDestination.Unknown, null);
        return
        [
            Row(Same(w => new RiskBoard(w.DirectorateA.Id, null, Paging.Of(1, 20))), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new RiskSettings()), anywhere),
            // As they are already: what the whole State shares is not to change under other tests.
            Row(Same(_ => new SetRiskWeights(0, RiskTerms.Usual.Weights, "Motif")), [Hr, Who.System]),
            Row(New(async w => new SwitchRisk((await w.Data.Below(w.DirectorateA)).Id, 0, true, "Motif")), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new OwnRisk()), Serving, hidden: SignedIn.But(Serving)),

            Row(Same(w => new ListeningBoard(w.DirectorateA.Id, null, Paging.Of(1, 20))), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new PulseStart()), anywhere),
            Row(New(async w => new OpenPulse((await w.NewDirectorateWithAnAgent()).Id, w.Data.Today.AddDays(20))), Writers, hidden: WritersElsewhere),
            Row(Same(w => new PulseResults(w.Pulse.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new InviteToPulses()), TheSystem),
            Row(Same(_ => new EndPulses()), TheSystem),
            Row(Same(w => new PulseMailFacts(w.PulseEntry.Id)), TheSystem),
            Row(Same(w => new PulseForm(w.Token(w.PulseEntry))), Everybody, about: "by its link"),
            Row(Same(w => new PulseForm(w.Token(w.Survey))), Nobody, hidden: Everybody, about: "by the link of a survey"),
            Row(New(async w => new AnswerPulse(w.Token(await w.NewPulseEntry()), 3, 3, 3, false)), Everybody, about: "by its link"),
            Row(Same(w => new AnswerPulse(w.Token(w.Survey), 3, 3, 3, false)), Nobody, hidden: Everybody, about: "by the link of a survey"),
            Row(Same(_ => new OwnListening()), Serving, hidden: SignedIn.But(Serving)),
            Row(Same(_ => new TakeBackIntention()), SignedIn),

            Row(Same(w => new RetentionInterviewForm(w.Agent.Id)), Writers, hidden: WritersElsewhere),
            Row(New(async w => new RecordRetentionInterview((await w.NewServing()).Id, RetentionInterviewKind.Exit, words(w))), Writers, hidden: WritersElsewhere),
            Row(Same(w => new RetentionInterviewSheet(w.RetentionInterview.Id)), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewRetentionInterview() is var i ? new CorrectRetentionInterview(i.Id, i.Version, words(w)) : null!), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new ExitInterviewsToHold()), anywhere),
            Row(Same(_ => new EraseOldInterviews()), TheSystem),
        ];
    }
}
