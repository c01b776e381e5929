using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>A line of the form: a skill with the level aimed at; both empty where the line is left blank.</summary>
public sealed record TrainingAimInput(SkillId? Skill, SkillLevel? Level);

/// <summary>What the form of a training holds.</summary>
public sealed record TrainingInput(string? Title, string? Description, IReadOnlyList<TrainingAimInput> Aims, int? Hours, int? Cost, string? Link);

/// <summary>Reads the form of a training.</summary>
internal static class TrainingInputs
{
    /// <summary>What the form says.</summary>
    /// <param name="input">As entered.</param>
    /// <param name="db">The store.</param>
    /// <param name="known">The training that it is about; null for a new one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<TrainingTerms>> Terms(this TrainingInput input, ITalentDbContext db, Training? known, CancellationToken cancellationToken)
    {
        var lines = input.Aims.Where(a => a.Skill is not null || a.Level is not null).ToList();
        if (lines.Exists(a => a.Skill is null || a.Level is null)) return TrainingErrors.HalfAim;
        var skills = await SkillBook.Read(db, cancellationToken);
        // What is aimed at already may have been retired since.
        var before = known is null ? [] : skills.Aims(known).Select(a => a.Skill).ToHashSet();
        if (lines.Exists(a => !skills.IsHeldBy(a.Skill!.Value) && !before.Contains(a.Skill.Value))) return TrainingErrors.UnknownSkill;
        return new TrainingTerms(
            input.Title ?? "", input.Description ?? "", lines.ConvertAll(a => new TrainingAim(a.Skill!.Value, a.Level!.Value)), input.Hours ?? 0, input.Cost, input.Link, known?.IsRetired ?? false);
    }
}
