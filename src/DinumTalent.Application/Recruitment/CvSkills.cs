using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What was read in a CV: suggestions, until a person says something of them.</summary>
/// <param name="Status">Null while nobody has begun to read.</param>
/// <param name="Skills">Those asked for first, then in the order of the text.</param>
public sealed record CvSkills(CvReadingStatus? Status, IReadOnlyList<CvSkill> Skills)
{
    public static readonly CvSkills Unread = new(null, []);

    /// <summary>Whether the CV has been dealt with and says nothing that can be read.</summary>
    public bool HasNoText => Status is not (null or CvReadingStatus.Started or CvReadingStatus.Read);

    public bool IsAwaited => Status is null or CvReadingStatus.Started;

    public IEnumerable<CvSkill> ToCheck => Skills.Where(s => s.Finding is null);
}

/// <param name="Id">As it stands in the referential today.</param>
/// <param name="Label">Its French name.</param>
/// <param name="Passage">Where the CV names it first; null where the CV no longer does.</param>
/// <param name="Times">How often.</param>
/// <param name="Declared">What the candidate says of it; null: nothing.</param>
/// <param name="Necessity">Null where the vacancy doesn't ask for it.</param>
/// <param name="Finding">What a person said of it.</param>
public sealed record CvSkill(SkillId Id, string Label, CvPassage? Passage, int Times, SkillLevel? Declared, Necessity? Necessity, CvFinding? Finding);

/// <param name="Verdict">What was said.</param>
/// <param name="ByName">Who.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Version">Of the finding, to change it.</param>
public sealed record CvFinding(SkillVerdict Verdict, string ByName, DateTime At, long Version);

/// <summary>Reads what CVs say of skills.</summary>
internal static class CvSkillsReading
{
    /// <summary>Of one reading; null where there is none.</summary>
    /// <param name="db">The store.</param>
    /// <param name="reading">Already within reach.</param>
    /// <param name="declared">By the candidate.</param>
    /// <param name="required">By the vacancy.</param>
    /// <param name="findings">Within reach, of this application.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<CvSkills> Of(
        ITalentDbContext db, CvReading? reading, IReadOnlyList<DeclaredSkill> declared, IReadOnlyList<SkillRequirement> required,
        IReadOnlyList<SkillFinding> findings, CancellationToken cancellationToken)
    {
        var mentions = reading?.Mentions ?? [];
        if (mentions.Count == 0 && findings.Count == 0) return new CvSkills(reading?.Status, []);
        var ids = mentions.Select(m => m.SkillId).Concat(findings.Select(f => f.SkillId)).Concat(declared.Select(d => d.SkillId)).Concat(required.Select(r => r.SkillId)).Distinct().ToList();
        var named = await db.SkillsAsNamed().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        var labels = named.Values.DistinctBy(s => s.StandsFor).ToDictionary(s => s.StandsFor, s => s.Label);
        var said = declared.GroupBy(d => Today(d.SkillId)).ToDictionary(g => g.Key, g => g.MaxBy(d => d.Level)!.Level);
        var asked = required.GroupBy(r => Today(r.SkillId)).ToDictionary(g => g.Key, g => g.Min(r => r.Necessity));
        var judged = findings.GroupBy(f => Today(f.SkillId)).ToDictionary(g => g.Key, g => g.MaxBy(f => f.At)!);
        var cited = mentions.GroupBy(m => Today(m.SkillId)).ToDictionary(g => g.Key, g => g.ToList());
        return new CvSkills(reading?.Status, [.. cited.Keys.Concat(judged.Keys.Except(cited.Keys))
            .Where(labels.ContainsKey)
            .OrderBy(id => asked.TryGetValue(id, out var necessity) ? (int)necessity : int.MaxValue)
            .Select(Skill)]);

        CvSkill Skill(SkillId id)
        {
            var places = cited.GetValueOrDefault(id) ?? [];
            return new CvSkill(
                id, labels[id], reading is null ? null : CvPassage.Of(reading.Text, places.Select(p => (p.Start, p.Length))), places.Count,
                said.TryGetValue(id, out var level) ? level : null, asked.TryGetValue(id, out var necessity) ? necessity : null,
                judged.GetValueOrDefault(id) is { } finding ? new CvFinding(finding.Verdict, finding.ByName, finding.At, finding.Version) : null);
        }

        // One that was merged since counts as the one that took its place.
        SkillId Today(SkillId id) => named.TryGetValue(id, out var skill) ? skill.StandsFor : id;
    }

    /// <summary>Of the CV that an application shows to who reads it; <see cref="CvSkills.Unread"/> while it shows none.</summary>
    public static async Task<CvSkills> Of(ITalentDbContext db, Common.Security.IAccess access, JobApplication application, IReadOnlyList<SkillRequirement> required, CancellationToken cancellationToken)
    {
        if (application.Cv.IsHidden) return CvSkills.Unread;
        var (file, id) = (application.Cv.FileId, application.Id);
        var reading = await db.CvReadings(access).AsNoTracking().SingleOrDefaultAsync(r => r.FileId == file, cancellationToken);
        var findings = await db.SkillFindings(access).AsNoTracking().Where(f => f.ApplicationId == id).ToListAsync(cancellationToken);
        return await Of(db, reading, application.Skills, required, findings, cancellationToken);
    }
}
