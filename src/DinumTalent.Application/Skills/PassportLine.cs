using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>A skill that an agent holds, as the passport shows it.</summary>
/// <param name="Id">The assessment that stands.</param>
/// <param name="Version">To change it by.</param>
/// <param name="SkillId">The skill.</param>
/// <param name="Label">Its name.</param>
/// <param name="Level">The level held.</param>
/// <param name="Source">On what it rests.</param>
/// <param name="Since">First day.</param>
/// <param name="VerifiedOn">When somebody last said that it is true.</param>
/// <param name="ExpiresOn">Last day of the certificate.</param>
/// <param name="Evidence">In words.</param>
/// <param name="Comment">What the line manager said when correcting it.</param>
/// <param name="Awaits">Whether the line manager has yet to validate it.</param>
/// <param name="ValidatedBefore">The level that was validated last, where another one waits now.</param>
public sealed record PassportLine(
    SkillAssessmentId Id, long Version, SkillId SkillId, string Label, SkillLevel Level, AssessmentSource Source, DateOnly Since, DateOnly VerifiedOn,
    DateOnly? ExpiresOn, string? Evidence, string? Comment, bool Awaits, SkillLevel? ValidatedBefore)
{
    /// <summary>A year without anybody saying that it is still true.</summary>
    public bool IsOld(DateOnly today) => VerifiedOn.AddYears(1) <= today;

    public bool HasExpired(DateOnly today) => ExpiresOn < today;

    public bool ExpiresSoon(DateOnly today) => ExpiresOn is { } end && CertificateExpiry.Due(end, today) is not null;

    /// <summary>The passport of an agent within reach, highest level first.</summary>
    internal static async Task<IReadOnlyList<PassportLine>> Of(ITalentDbContext db, IAccess access, AgentId agent, CancellationToken cancellationToken)
    {
        var rows = await (
            from a in db.Assessments(access).AsNoTracking()
            join s in db.Skills on a.SkillId equals s.Id
            where a.AgentId == agent && a.ValidUntil == null
            select new { Assessment = a, s.Label }).ToListAsync(cancellationToken);
        var waiting = rows.Where(r => r.Assessment.AwaitsValidation).Select(r => r.Assessment.SkillId).ToList();
        var before = waiting.Count == 0 ? [] : await db.Assessments(access).AsNoTracking()
            .Where(a => a.AgentId == agent && a.ValidUntil != null && waiting.Contains(a.SkillId) && (a.Source == AssessmentSource.Validated || a.AcceptedOn != null))
            .Select(a => new { a.SkillId, a.Level, a.ValidUntil }).ToListAsync(cancellationToken);
        var validated = before.GroupBy(b => b.SkillId).ToDictionary(g => g.Key, g => g.MaxBy(b => b.ValidUntil)!.Level);

        return rows
            .Select(r => (r.Label, A: r.Assessment))
            .OrderByDescending(r => r.A.Level).ThenBy(r => FoldedText.Fold(r.Label), StringComparer.Ordinal)
            .Select(r => new PassportLine(
                r.A.Id, r.A.Version, r.A.SkillId, r.Label, r.A.Level, r.A.Source, r.A.ValidFrom, r.A.VerifiedOn, r.A.ExpiresOn, r.A.Evidence, r.A.Comment,
                r.A.AwaitsValidation, r.A.AwaitsValidation && validated.TryGetValue(r.A.SkillId, out var level) ? level : null))
            .ToList();
    }
}
