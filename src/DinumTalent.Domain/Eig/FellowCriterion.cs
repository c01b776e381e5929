using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What somebody who applies answers to, and what is noted of them, on the file as in the audition.</summary>
public enum FellowCriterion
{
    [Label("Expertise technique")] Expertise,
    [Label("Impact et intérêt général")] PublicInterest,
    [Label("Autonomie")] Autonomy,
    [Label("Travail en équipe")] Teamwork,
    [Label("Adaptation à l’administration")] Adaptation,
    [Label("Motivation")] Motivation,
}
