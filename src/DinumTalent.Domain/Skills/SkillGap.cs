namespace DinumTalent.Domain.Skills;

/// <summary>
/// What lacks of a skill in a group of agents, and what would close it. A gap is first closed by training those who
/// are one level short, then by moving people who hold the skill in a job that does not ask for it, then by recruiting.
/// </summary>
/// <param name="Needed">Agents whose job requires the skill.</param>
/// <param name="Covered">Those of them who hold it at the level required or above.</param>
/// <param name="OneLevelShort">Those of them who hold it just one level below.</param>
/// <param name="Movable">Agents within reach who hold it at mastery or above in a job that does not require it.</param>
public sealed record SkillGap(int Needed, int Covered, int OneLevelShort, int Movable)
{
    public int Lacking => Needed - Covered;

    /// <summary>Covered by needed, from 0 to 1; null when nobody needs it.</summary>
    public decimal? Coverage => Needed == 0 ? null : (decimal)Covered / Needed;

    public int ToTrain => Math.Min(Lacking, OneLevelShort);

    public int ToMove => Math.Min(Lacking - ToTrain, Movable);

    public int ToRecruit => Lacking - ToTrain - ToMove;

    public static SkillGap operator +(SkillGap left, SkillGap right) => Add(left, right);

    public static SkillGap Add(SkillGap left, SkillGap right) =>
        new(left.Needed + right.Needed, left.Covered + right.Covered, left.OneLevelShort + right.OneLevelShort, left.Movable + right.Movable);
}
