using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Skills of the referential whose name or synonyms hold all the words typed, at most ten; none for fewer than two characters.</summary>
[Anonymous]
public sealed record SkillSuggestions(string? Text) : IQuery<IReadOnlyList<SkillChoice>>;

internal sealed class SkillSuggestionsHandler(ITalentDbContext db) : IQueryHandler<SkillSuggestions, IReadOnlyList<SkillChoice>>
{
    private const int Most = 10;
    private const int TextMaxLength = 100;

    public async Task<Result<IReadOnlyList<SkillChoice>>> Handle(SkillSuggestions query, CancellationToken cancellationToken)
    {
        if (query.Text is not { Length: <= TextMaxLength } || FoldedText.Fold(query.Text) is not { Length: >= 2 } text) return Array.Empty<SkillChoice>();

        // The referential is some hundreds of lines: folded comparison in memory needs no index of its own.
        var skills = await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group)
            .Select(s => new { s.Id, s.Label, s.Description, s.Synonyms }).ToListAsync(cancellationToken);
        var words = text.Split(' ');
        return skills
            .Select(s => (Skill: s, Label: FoldedText.Fold(s.Label), All: FoldedText.Fold($"{s.Label} {s.Synonyms}")))
            .Where(s => words.All(w => s.All.Contains(w, StringComparison.Ordinal)))
            .OrderByDescending(s => s.Label.StartsWith(text, StringComparison.Ordinal))
            .ThenByDescending(s => s.Label.Contains(text, StringComparison.Ordinal))
            .ThenBy(s => s.Label, StringComparer.Ordinal)
            .Take(Most)
            .Select(s => new SkillChoice(s.Skill.Id, s.Skill.Label, s.Skill.Description))
            .ToList();
    }
}
