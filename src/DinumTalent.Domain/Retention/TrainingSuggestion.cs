using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>What a training would bring to somebody: the levels that lack for the job and that it aims at.</summary>
public static class TrainingSuggestion
{
    /// <summary>Levels gained towards what is required; nothing counts beyond the requirement, nor what is held already.</summary>
    /// <param name="aims">Of the training.</param>
    /// <param name="required">Level that the job requires by skill.</param>
    /// <param name="held">Level held by skill; 0 for what is not held.</param>
    public static int Gain(IEnumerable<TrainingAim> aims, IReadOnlyDictionary<SkillId, SkillLevel> required, IReadOnlyDictionary<SkillId, SkillLevel> held) =>
        aims.Sum(aim => required.TryGetValue(aim.SkillId, out var wanted)
            ? Math.Max(0, Math.Min((int)aim.Level, (int)wanted) - (int)held.GetValueOrDefault(aim.SkillId))
            : 0);
}
