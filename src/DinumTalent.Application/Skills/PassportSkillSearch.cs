using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Skills of the referential by name, synonym or code, accents, case and small typing mistakes apart; best first, at most ten.</summary>
[OwnData]
public sealed record PassportSkillSearch(string? Text) : IQuery<IReadOnlyList<FoundSkill>>;

/// <param name="Id">The skill.</param>
/// <param name="Label">Its name.</param>
/// <param name="Description">In a sentence; may be empty.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Held">The assessment, where the person holds it already.</param>
public sealed record FoundSkill(SkillId Id, string Label, string Description, SkillKind Kind, SkillAssessmentId? Held);

internal sealed class PassportSkillSearchHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : IQueryHandler<PassportSkillSearch, IReadOnlyList<FoundSkill>>
{
    private const int Most = 10;
    private const int TextMaxLength = 100;

    public async Task<Result<IReadOnlyList<FoundSkill>>> Handle(PassportSkillSearch query, CancellationToken cancellationToken)
    {
        if (query.Text is not { Length: <= TextMaxLength } || FoldedText.Fold(query.Text) is not { Length: > 0 } text) return Array.Empty<FoundSkill>();

        // A single letter names a language now and then, and no word of the index.
        var keys = (await db.Search(nameof(Skill), text, Most * 5, cancellationToken)).Select(SkillId.From).ToList();
        var single = text.Length == 1 ? text.ToUpperInvariant() : null;
        var rows = await db.Skills.AsNoTracking()
            .Where(s => s.Kind != SkillKind.Group && (keys.Contains(s.Id) || (single != null && s.Label == single)))
            .Select(s => new { s.Id, s.Label, s.Description, s.Kind }).ToListAsync(cancellationToken);
        var shown = rows.Select(r => r.Id).ToList();
        var agent = await db.ServingOwn(access, clock.Today()).Select(a => a.Id).FirstOrDefaultAsync(cancellationToken);
        var held = await db.Assessments(access).AsNoTracking().Where(a => a.AgentId == agent && a.ValidUntil == null && shown.Contains(a.SkillId))
            .ToDictionaryAsync(a => a.SkillId, a => a.Id, cancellationToken);

        return rows
            .Select(s => (Skill: s, Label: FoldedText.Fold(s.Label)))
            .OrderByDescending(s => s.Label == text)
            .ThenByDescending(s => s.Label.StartsWith(text, StringComparison.Ordinal))
            .ThenBy(s => keys.IndexOf(s.Skill.Id))
            .Take(Most)
            .Select(s => new FoundSkill(s.Skill.Id, s.Skill.Label, s.Skill.Description, s.Skill.Kind, held.TryGetValue(s.Skill.Id, out var id) ? id : null))
            .ToList();
    }
}
