using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A stage between entry and end.</summary>
/// <param name="Name">As the board shows it.</param>
/// <param name="TargetDays">Days after which an application there is late; null where none was set.</param>
public sealed record PlannedStage(string Name, int? TargetDays)
{
    public override string ToString() => TargetDays is { } days ? $"{Name} ({days.ToString(CultureInfo.InvariantCulture)} j)" : Name;
}

/// <summary>The stages that applications go through, between the entry and the two ends that every recruitment has.</summary>
/// <param name="EntryDays">Days after which an application is late at the entry; null where none was set.</param>
/// <param name="Steps">In their order.</param>
public sealed record StagePlan(int? EntryDays, IReadOnlyList<PlannedStage> Steps)
{
    public const int MaxSteps = 12;
    public const int MaxDays = 365;

    /// <summary>Where no administration upwards has a template: the usual stages, and no delay that nobody has promised.</summary>
    public static readonly StagePlan Default = new(null, [.. PipelineStage.DefaultIntermediates.Select(name => new PlannedStage(name, null))]);

    /// <summary>Everything wrong with it, at once.</summary>
    public Result Check() => Result.All(
        Days(EntryDays, nameof(EntryDays)),
        Steps.Count is < 1 or > MaxSteps ? StageErrors.WrongNumber : Result.Success,
        Result.All(Steps.Select((step, i) => Result.All(
            string.IsNullOrWhiteSpace(step.Name) ? Error.Invalid(Field(i, nameof(step.Name)), "Nommez l’étape.")
            : step.Name.Trim().Length > PipelineStage.NameMaxLength ? VacancyErrors.TooLong(Field(i, nameof(step.Name)), "Le nom", PipelineStage.NameMaxLength)
            : IsTaken(i) ? Error.Invalid(Field(i, nameof(step.Name)), "Une autre étape porte déjà ce nom.")
            : Result.Success,
            Days(step.TargetDays, Field(i, nameof(step.TargetDays)))))));

    public override string ToString() => string.Join(", ", Steps.Select(s => s.ToString()).Prepend(new PlannedStage(PipelineStage.ReceptionName, EntryDays).ToString()));

    private bool IsTaken(int index)
    {
        var name = FoldedText.Fold(Steps[index].Name);
        return PipelineStage.FixedNames.Any(n => FoldedText.Fold(n) == name) || Steps.Take(index).Any(s => FoldedText.Fold(s.Name) == name);
    }

    private static Result Days(int? days, string field) =>
        days is < 1 or > MaxDays ? Error.Invalid(field, $"Indiquez de 1 à {MaxDays} jours, ou laissez vide.") : Result.Success;

    private static string Field(int index, string name) => $"{nameof(Steps)}[{index.ToString(CultureInfo.InvariantCulture)}].{name}";
}

/// <summary>Why a plan of stages is refused.</summary>
public static class StageErrors
{
    public static readonly Error WrongNumber = Error.Invalid("Steps", $"Gardez de 1 à {StagePlan.MaxSteps} étapes entre l’entrée et la fin.");

    public static readonly Error InUse = new("stages.in-use",
        "Une candidature est déjà entrée dans une étape intermédiaire : les étapes ne changent plus, seuls leurs délais peuvent changer.");

    public static readonly Error AlreadyThere = new("stages.template-exists", "Cette administration a déjà un modèle d’étapes : rechargez la page pour le modifier.", ErrorKind.Conflict);
}
