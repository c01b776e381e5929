using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>A factor that counts, as people read it.</summary>
/// <param name="Label">What counts.</param>
/// <param name="Points">How much.</param>
/// <param name="Fact">The recorded fact behind it.</param>
public sealed record RiskLine(string Label, int Points, string Fact);

/// <summary>The facts behind factors of risk, in sentences.</summary>
internal static class RiskWords
{
    /// <summary>Names of skills in one sentence.</summary>
    private const int Shown = 3;

    public static IReadOnlyList<RiskLine> Lines(DepartureRisk risk, RiskFacts facts) => [.. risk.Findings.Select(f => new RiskLine(f.Factor.Label(), f.Points, Fact(f.Factor, facts)))];

    private static string Fact(RiskFactor factor, RiskFacts facts) => factor switch
    {
        RiskFactor.ContractEnds => $"Le contrat se termine le {facts.ContractEndsOn!.Value.ToFrench()} ; ni nouveau contrat ni départ n’est enregistré.",
        RiskFactor.PayBelow =>
            $"{facts.GrossPay!.Value.ToEuros()} bruts par an, pour une référence de {facts.Pay!.Reference.ToEuros()} à l’ancienneté comptée depuis l’arrivée{(facts.IsPayFictitious ? " (valeurs d’essai, sans portée)" : "")}.",
        RiskFactor.LongInPost => $"Même métier dans la même administration depuis le {facts.InPostSince.ToFrench()}.",
        RiskFactor.NoTraining => facts.LastTrainingOn is { } last
            ? $"La dernière formation, certification ou mission enregistrée date du {last.ToFrench()}."
            : "Aucune formation, certification ou mission n’est enregistrée.",
        RiskFactor.ScarceSkill => $"Maîtrise {Some(facts.ScarceSkills)}, comme moins de {Domain.Skills.SkillHolding.RareBelow} agents de l’État.",
        RiskFactor.SaidLeaving => $"A répondu {facts.Stay} sur 5 à « {PulseQuestion.Stay.Label()} », en donnant son nom, le {facts.SaidOn!.Value.ToFrench()}.",
        RiskFactor.NewManager => $"Le responsable a changé le {facts.ManagerChangedOn!.Value.ToFrench()}.",
        _ => "",
    };

    private static string Some(IReadOnlyList<string> names) =>
        names.Count <= Shown ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Shown))} et {(names.Count - Shown).ToFrench()} autre{(names.Count - Shown > 1 ? "s" : "")}";
}
