using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What a stage means to the rules.</summary>
public enum StageKind
{
    [Label("Entrée")] Reception,
    [Label("Étape")] Intermediate,
    [Label("Recrutement")] Accepted,
    [Label("Refus")] Refused,
}

/// <summary>A stage of one vacancy's pipeline.</summary>
public sealed class PipelineStage
{
    public const int NameMaxLength = 60;

    /// <summary>Stages between the entry and the end, when the organisation has no template of its own.</summary>
    public static readonly IReadOnlyList<string> DefaultIntermediates = ["Présélection", "Entretien", "Proposition"];

    public const string ReceptionName = "Réception";

    /// <summary>Names of the stages that every recruitment has.</summary>
    public static readonly IReadOnlyList<string> FixedNames = [ReceptionName, "Recrutement", "Refus"];

    private PipelineStage()
    {
    }

    private PipelineStage(string name, int position, StageKind kind) =>
        (Id, Name, Position, Kind) = (PipelineStageId.New(), name, position, kind);

    public PipelineStageId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>From 0, the entry.</summary>
    public int Position { get; private set; }

    public StageKind Kind { get; private set; }

    /// <summary>Days after which an application there is late; null where none was set.</summary>
    public int? TargetDays { get; private set; }

    /// <summary>Entry first, recruitment and refusal last, the given ones in between.</summary>
    internal static IEnumerable<PipelineStage> Sequence(StagePlan plan) =>
    [
        new(FixedNames[0], 0, StageKind.Reception) { TargetDays = plan.EntryDays },
        .. plan.Steps.Select((step, i) => Between(step, i + 1)),
        new(FixedNames[1], plan.Steps.Count + 1, StageKind.Accepted),
        new(FixedNames[2], plan.Steps.Count + 2, StageKind.Refused),
    ];

    internal static PipelineStage Between(PlannedStage step, int position) =>
        new(step.Name.Trim(), position, StageKind.Intermediate) { TargetDays = step.TargetDays };

    internal void Place(int position, int? targetDays) => (Position, TargetDays) = (position, targetDays);
}

/// <summary>The transitions that exist between stages; any other is refused.</summary>
public static class StageTransitions
{
    private static readonly HashSet<(StageKind From, StageKind To)> Moves =
    [
        (StageKind.Reception, StageKind.Intermediate),
        (StageKind.Intermediate, StageKind.Intermediate),
        (StageKind.Intermediate, StageKind.Accepted),
        (StageKind.Reception, StageKind.Refused),
        (StageKind.Intermediate, StageKind.Refused),
    ];

    private static readonly HashSet<(StageKind From, StageKind To)> Reversals =
    [
        (StageKind.Refused, StageKind.Reception),
        (StageKind.Refused, StageKind.Intermediate),
        (StageKind.Accepted, StageKind.Intermediate),
    ];

    /// <summary>Whether an application goes from one kind of stage to another in the ordinary course.</summary>
    public static bool Allows(StageKind from, StageKind to) => Moves.Contains((from, to));

    /// <summary>Whether a decision can be undone, with a reason, back to a kind of stage.</summary>
    public static bool AllowsReversal(StageKind from, StageKind to) => Reversals.Contains((from, to));
}
