using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Skills of the draft to choose from, by words; groups as well where asked for.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialChoices(string? Search, bool Groups, bool Skills) : IQuery<IReadOnlyList<ReferentialChoice>>
{
    /// <summary>What one list shows at most.</summary>
    public const int Most = 300;
}

public sealed record ReferentialChoice(SkillId Id, string Code, string Label, SkillKind Kind)
{
    /// <summary>Code and title, as shown and sent back.</summary>
    public string Name => $"{Code} – {Label}";
}

internal sealed class ReferentialChoicesHandler(ReferentialDesk desk) : IQueryHandler<ReferentialChoices, IReadOnlyList<ReferentialChoice>>
{
    public async Task<Result<IReadOnlyList<ReferentialChoice>>> Handle(ReferentialChoices query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<IReadOnlyList<ReferentialChoice>>.Failure(read.Errors);
        var words = FoldedText.Words(query.Search);
        return read.Value.Projected.Skills.Values
            .Where(s => !s.IsRetired && (s.Kind is SkillKind.Group ? query.Groups : query.Skills))
            .Where(s => words.Count == 0 || FoldedText.Fold($"{s.Code} {s.Label} {s.Synonyms}") is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))
            .OrderBy(s => s.Kind is not SkillKind.Group).ThenBy(s => s.Code, CodeOrder.Instance)
            .Take(ReferentialChoices.Most)
            .Select(s => new ReferentialChoice(s.Id, s.Code, s.Label, s.Kind)).ToList();
    }
}
