using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>What the pulse asks, each from 1 (not at all) to 5 (entirely).</summary>
public enum PulseQuestion
{
    [Label("Mon travail a du sens")] Meaning,
    [Label("J’ai ce qu’il me faut pour bien travailler : outils, temps, appui")] Means,
    [Label("Je me vois encore à mon poste dans un an")] Stay,
}

/// <summary>An answer to all of them.</summary>
/// <param name="Meaning">1 to 5.</param>
/// <param name="Means">1 to 5.</param>
/// <param name="Stay">1 to 5.</param>
public sealed record PulseAnswer(int? Meaning, int? Means, int? Stay)
{
    public const int Lowest = 1;

    public const int Highest = 5;

    public int? this[PulseQuestion question] => question switch { PulseQuestion.Meaning => Meaning, PulseQuestion.Means => Means, _ => Stay };

    /// <summary>Whether it can be counted: every question has its answer, so that counts of one are counts of all.</summary>
    public Result Check() => Result.All([.. Enum.GetValues<PulseQuestion>().Select(q => this[q] is >= Lowest and <= Highest ? Result.Success : PulseErrors.Unanswered(q))]);
}
