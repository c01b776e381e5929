namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// Until an application reaches a stage chosen beforehand, those who treat it know neither name, contact, photo, age nor places
/// of study: they read skills, answers and motivation.
/// </summary>
/// <remarks>Code général de la fonction publique, art. L131-1 and L320-1: access by capacities and talents, without distinction. The law does not oblige to it.</remarks>
/// <param name="LiftingStage">The intermediate stage from which on the person is known.</param>
public sealed record AnonymisedScreening(PipelineStage? LiftingStage)
{
    /// <summary>Whether entering a stage makes the person known: the one that was chosen, any after it, or the recruitment. A refusal doesn't.</summary>
    public bool IsLiftedAt(PipelineStage stage) => stage.Kind switch
    {
        StageKind.Accepted => true,
        StageKind.Intermediate => LiftingStage is not null && stage.Position >= LiftingStage.Position,
        _ => false,
    };
}
