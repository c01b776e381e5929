using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>A skill that a training aims at.</summary>
/// <param name="Skill">The one that took its place where it was merged.</param>
public sealed record TrainingAimRow(SkillId Skill, string Label, SkillLevel Level);

/// <summary>A training as a catalogue shows it.</summary>
/// <param name="Catalogue">Administration whose catalogue it belongs to.</param>
/// <param name="Aims">In the order of the alphabet.</param>
/// <param name="Hours">Whole hours.</param>
/// <param name="Cost">Euros for one person; null where unknown.</param>
public sealed record TrainingRow(
    TrainingId Id, long Version, OrganisationId OrganisationId, string Catalogue, string Provider, string Code, string Title, string Description, IReadOnlyList<TrainingAimRow> Aims, int Hours, int? Cost,
    string? Link, bool IsRetired)
{
    /// <summary>Whether all words are found in its texts, accents and case apart.</summary>
    public bool Says(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0) return true;
        var text = FoldedText.Fold($"{Title} {Provider} {Code} {Description} {string.Join(' ', Aims.Select(a => a.Label))}");
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }
}

/// <summary>Skills by what they are called today.</summary>
internal sealed class SkillBook(IReadOnlyDictionary<SkillId, (string Label, SkillId? MergedInto, bool IsRetired, bool IsGroup)> skills)
{
    public static async Task<SkillBook> Read(ITalentDbContext db, CancellationToken cancellationToken) => new(
        (await db.Skills.AsNoTracking().Select(s => new { s.Id, s.Label, s.MergedInto, s.IsRetired, s.Kind }).ToListAsync(cancellationToken))
            .ToDictionary(s => s.Id, s => (s.Label, s.MergedInto, s.IsRetired, s.Kind is SkillKind.Group)));

    /// <summary>What a training aims at today: merged skills by the one that took their place, at the highest level named.</summary>
    public IReadOnlyList<TrainingAimRow> Aims(Training training) =>
    [
        .. training.Aims.Where(a => skills.ContainsKey(a.SkillId))
            .Select(a => (Id: skills[a.SkillId].MergedInto ?? a.SkillId, a.Level))
            .GroupBy(a => a.Id)
            .Select(g => new TrainingAimRow(g.Key, skills[g.Key].Label, g.Max(a => a.Level)))
            .OrderBy(a => FoldedText.Fold(a.Label), StringComparer.Ordinal),
    ];

    /// <summary>Whether people may still come to hold it.</summary>
    public bool IsHeldBy(SkillId skill) => skills.TryGetValue(skill, out var known) && known is { IsGroup: false, IsRetired: false };
}

/// <summary>Reads trainings within reach, some hundreds, whole.</summary>
internal static class TrainingRows
{
    public static async Task<IReadOnlyList<TrainingRow>> Read(this ITalentDbContext db, IQueryable<Training> trainings, CancellationToken cancellationToken)
    {
        var found = await (
            from t in trainings.AsNoTracking()
            join o in db.Organisations on t.OrganisationId equals o.Id
            select new { Training = t, Catalogue = o.Acronym ?? o.Name }).ToListAsync(cancellationToken);
        if (found.Count == 0) return [];
        var skills = await SkillBook.Read(db, cancellationToken);
        return
        [
            .. found.Select(f => new TrainingRow(
                    f.Training.Id, f.Training.Version, f.Training.OrganisationId, f.Catalogue, f.Training.Provider, f.Training.Code, f.Training.Title, f.Training.Description,
                    skills.Aims(f.Training), f.Training.Hours, f.Training.Cost, f.Training.Link, f.Training.IsRetired))
                .OrderBy(r => FoldedText.Fold(r.Title), StringComparer.Ordinal).ThenBy(r => r.Id.Value),
        ];
    }
}
