using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Reasons of a matching in French, to the person concerned or about them.</summary>
public static class MatchingWords
{
    private static readonly string[] Feminine = ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    /// <param name="outcome">Of one position.</param>
    /// <param name="challenge">Its title.</param>
    /// <param name="toThem">Whether the person reads it.</param>
    public static string Reason(ScenarioOutcome outcome, string challenge, bool toThem)
    {
        var (position, before) = ($"« {challenge} » ({outcome.Expertise.Label()})", toThem ? "avant vous" : "avant");
        return outcome.Reason switch
        {
            PairReason.Obtained => $"{position} : place obtenue, au vœu n° {outcome.WishRank}.",
            PairReason.Forced => $"{position} : affectation décidée par l’équipe du programme.",
            PairReason.HigherWish => $"{position} : un vœu mieux placé est obtenu.",
            PairReason.NotWished => $"{position} : ce défi n’est pas dans {(toThem ? "vos" : "ses")} vœux.",
            PairReason.NotRanked => $"{position} : {(toThem ? "vous n’êtes pas au classement" : "absent du classement")}, faute d’audition ou de la moyenne demandée.",
            PairReason.Outranked => $"{position} : le défi a classé {People(outcome.Rank!.Value - 1)} {before} ; {Places(outcome.TakenAbove)}.",
            PairReason.NoPlace => $"{position} : aucune place n’est ouverte.",
            PairReason.Forbidden => $"{position} : affectation exclue par l’équipe du programme.",
            PairReason.ForcedElsewhere => $"{position} : l’équipe du programme a décidé d’une autre affectation.",
            PairReason.PlaceForced => $"{position} : une place est prise par une affectation décidée par l’équipe du programme.",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Reason, null),
        };
    }

    /// <summary>"trois personnes".</summary>
    public static string People(int count) => $"{Number(count)} {(count > 1 ? "personnes" : "personne")}";

    private static string Places(int taken) => taken == 1 ? "la place revient à l’une d’elles" : $"les {Number(taken)} places leur reviennent";

    private static string Number(int count) => count < Feminine.Length ? Feminine[count] : count.ToFrench();
}
