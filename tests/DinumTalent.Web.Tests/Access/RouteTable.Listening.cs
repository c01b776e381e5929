using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Risks of departure, the pulse, interviews about staying and leaving.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Listening()
    {
        Who[] anywhere = [.. Writers, .. WritersElsewhere];
        return
        [
            At("/gestion/fidelisation/risques", _ => Routes.Risks) with { Shown = anywhere },
            At("/gestion/fidelisation/risques", w => Routes.RisksOf(w.DirectorateA.Id), "of a directorate") with { Shown = Writers, Missing = WritersElsewhere },
            At("/gestion/fidelisation/risques/reglages", _ => Routes.RiskSettings) with { Shown = anywhere },
            At("/gestion/fidelisation/ecoute", _ => Routes.Listening) with { Shown = anywhere },
            At("/gestion/fidelisation/ecoute", w => $"{Routes.Listening}?organisation={w.DirectorateA.Id}", "of a directorate") with { Shown = Writers, Missing = WritersElsewhere },
            At("/gestion/fidelisation/ecoute/barometre", _ => Routes.NewPulse) with { Shown = anywhere },
            At("/gestion/fidelisation/ecoute/barometre/{id}", w => Routes.PulseResults(w.Pulse.Id)) with { Shown = Writers, Missing = WritersElsewhere },
            At("/gestion/fidelisation/ecoute/entretiens/nouveau", _ => Routes.NewInterview) with { Shown = anywhere },
            At("/gestion/fidelisation/ecoute/entretiens/nouveau", w => Routes.RecordRetentionInterview(w.Agent.Id, RetentionInterviewKind.Stay), "with an agent") with { Shown = Writers, Missing = WritersElsewhere },
            At("/gestion/fidelisation/ecoute/entretiens/{id}", w => Routes.RetentionInterview(w.RetentionInterview.Id)) with { Shown = Writers, Missing = WritersElsewhere },

            At("/agent/fidelisation", _ => Routes.OwnRetention) with { Shown = Serving, Moved = SignedIn.But(Serving) },
            At("/agent/fidelisation", _ => $"{Routes.OwnRetention}?facteurs=oui", "with the own factors") with { Shown = Serving, Moved = SignedIn.But(Serving) },

            At("/barometre/{jeton}", w => Routes.Pulse(w.Token(w.PulseEntry))) with { Shown = Everybody },
            At("/barometre/{jeton}", _ => Routes.Pulse("un-jeton-invente"), "forged") with { Missing = Everybody },
            At("/barometre/{jeton}", w => Routes.Pulse(w.Token(w.Survey)), "of a survey") with { Missing = Everybody },
        ];
    }
}
