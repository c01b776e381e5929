using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>What may make an agent leave, as far as a recorded fact tells.</summary>
public enum RiskFactor
{
    [Label("Contrat qui se termine sans décision")] ContractEnds,
    [Label("Rémunération sous la référence")] PayBelow,
    [Label("Plus de trois ans au même poste")] LongInPost,
    [Label("Aucune formation depuis deux ans")] NoTraining,
    [Label("Compétence rare")] ScarceSkill,
    [Label("Envie de rester faible, dite à son nom")] SaidLeaving,
    [Label("Changement de responsable")] NewManager,
}
