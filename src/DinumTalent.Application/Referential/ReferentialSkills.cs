using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Skills of the referential with the changes of the draft: one level of the tree or, with words, all that hold them.</summary>
/// <param name="Search">Words of code, title or synonyms.</param>
/// <param name="Below">Whose direct children are asked for, without words; null: the root.</param>
/// <param name="WithRetired">Whether retired ones are shown.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialSkills(string? Search, SkillId? Below, bool WithRetired, Paging Paging) : IQuery<ReferentialSkillsView>;

/// <param name="Skills">Rows.</param>
/// <param name="Path">From the root to what is looked below, that one included; empty at the root and with words.</param>
public sealed record ReferentialSkillsView(Page<ReferentialSkillRow> Skills, IReadOnlyList<SkillState> Path);

/// <param name="Place">Groups above it, outermost first.</param>
/// <param name="Below">How many not retired stand directly below.</param>
public sealed record ReferentialSkillRow(
    SkillId Id, string Code, string Label, SkillKind Kind, string Place, IReadOnlyList<string> Synonyms, int Below, bool IsRetired, string? MergedInto, DraftMark Mark);

internal sealed class ReferentialSkillsHandler(ReferentialDesk desk) : IQueryHandler<ReferentialSkills, ReferentialSkillsView>
{
    public async Task<Result<ReferentialSkillsView>> Handle(ReferentialSkills query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialSkillsView>.Failure(read.Errors);
        var (published, state) = (read.Value.Published, read.Value.Projected);
        if (query.Below is { } asked && !state.Skills.ContainsKey(asked)) return Error.NotFound;

        var words = FoldedText.Words(query.Search);
        var found = state.Skills.Values
            .Where(s => query.WithRetired || !s.IsRetired)
            .Where(s => words.Count == 0
                ? s.ParentId == query.Below
                : FoldedText.Fold($"{s.Code} {s.Label} {s.Synonyms}") is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))
            .OrderBy(s => s.Kind is not SkillKind.Group).ThenBy(s => s.Code, CodeOrder.Instance).ToList();
        var below = state.Skills.Values.Where(s => !s.IsRetired && s.ParentId is not null).CountBy(s => s.ParentId!.Value).ToDictionary();
        return new ReferentialSkillsView(
            new Page<ReferentialSkillRow>(
                [.. found.Skip(query.Paging.Skip).Take(query.Paging.Size).Select(s => new ReferentialSkillRow(
                    s.Id, s.Code, s.Label, s.Kind, string.Join(" › ", state.Above(s.Id).Select(a => a.Label)), s.SynonymList, below.GetValueOrDefault(s.Id), s.IsRetired,
                    s.MergedInto is { } into ? state.Skills[into].Label : null, DraftMarks.Of(published.Skills.GetValueOrDefault(s.Id), s)))],
                query.Paging.Number, query.Paging.Size, found.Count),
            words.Count == 0 && query.Below is { } at ? [.. state.Above(at), state.Skills[at]] : []);
    }
}

/// <summary>Codes in the order people count: A.2 before A.10.</summary>
internal sealed class CodeOrder : IComparer<string>
{
    public static readonly CodeOrder Instance = new();

    private static readonly StringComparer Natural = StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.NumericOrdering);

    public int Compare(string? x, string? y) => Natural.Compare(x, y);
}
