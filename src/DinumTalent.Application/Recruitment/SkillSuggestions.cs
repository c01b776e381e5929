using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Skills of the referential whose name or synonyms hold all the words typed, at most ten; where there are none, those that
/// hold them with a typing mistake each. None for fewer than two characters.
/// </summary>
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
        var skills = await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group && !s.IsRetired)
            .Select(s => new { s.Id, s.Label, s.Description, s.Synonyms }).ToListAsync(cancellationToken);
        var words = text.Split(' ');
        var folded = skills.ConvertAll(s => (Skill: s, Label: FoldedText.Fold(s.Label), All: FoldedText.Fold($"{s.Label} {s.Synonyms}")));
        var found = folded.FindAll(s => words.All(w => s.All.Contains(w, StringComparison.Ordinal)));
        if (found.Count == 0) found = folded.FindAll(s => s.All.Split(' ') is var held && words.All(w => held.Any(h => IsMeant(w, h))));
        return found
            .OrderByDescending(s => s.Label.StartsWith(text, StringComparison.Ordinal))
            .ThenByDescending(s => s.Label.Contains(text, StringComparison.Ordinal))
            .ThenBy(s => s.Label, StringComparer.Ordinal)
            .Take(Most)
            .Select(s => new SkillChoice(s.Skill.Id, s.Skill.Label, s.Skill.Description))
            .ToList();
    }

    private static bool IsMeant(string typed, string known) =>
        known.StartsWith(typed, StringComparison.Ordinal) || (typed.Length >= Spelling.ShortestMistaken && Spelling.IsLike(typed, known));
}
