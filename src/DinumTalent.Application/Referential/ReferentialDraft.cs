using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>The open draft: what will change, what stands in the way, and the changes one by one.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialDraft(Paging Paging) : IQuery<ReferentialDraftView>;

/// <param name="Number">Of the version.</param>
/// <param name="Label">Its name.</param>
/// <param name="Version">Of the draft as an aggregate.</param>
/// <param name="OpenedAt">UTC.</param>
/// <param name="Difference">What will have changed, the first ones.</param>
/// <param name="Fates">How many lines of the difference by part and fate.</param>
/// <param name="Problems">What must be settled before it may be published.</param>
/// <param name="Origins">Files that changes come from, with how many.</param>
/// <param name="Changes">One by one, the newest first.</param>
public sealed record ReferentialDraftView(
    int Number, string Label, long Version, DateTime OpenedAt, IReadOnlyList<ReferentialDifferenceLine> Difference, IReadOnlyList<FateCount> Fates,
    IReadOnlyList<string> Problems, IReadOnlyList<OriginCount> Origins, Page<DraftChange> Changes)
{
    /// <summary>Lines of the difference that are shown.</summary>
    public const int MostDifferences = 200;
}

public sealed record FateCount(ReferentialPart Part, ReferentialFate Fate, int Count);

public sealed record OriginCount(string Origin, int Count);

/// <param name="Number">In the order in which they apply.</param>
/// <param name="Text">What it changes, in French.</param>
/// <param name="Origin">File that it comes from; null when made by hand.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">UTC.</param>
public sealed record DraftChange(int Number, string Text, string? Origin, string By, DateTime At);

internal sealed class ReferentialDraftHandler(ReferentialDesk desk) : IQueryHandler<ReferentialDraft, ReferentialDraftView>
{
    public async Task<Result<ReferentialDraftView>> Handle(ReferentialDraft query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialDraftView>.Failure(read.Errors);
        if (read.Value.Draft is not { } draft) return ReferentialErrors.NoDraft;

        var difference = ReferentialDifference.Between(read.Value.Published, read.Value.Projected);
        var said = new List<DraftChange>(draft.Changes.Count);
        var state = read.Value.Published.Copy();
        foreach (var change in draft.Changes)
        {
            said.Add(new DraftChange(change.Number, change.Edit.Say(state), change.Origin, change.ByName, change.At));
            state.Apply(change.Edit);
        }

        said.Reverse();
        return new ReferentialDraftView(
            draft.Number, draft.Label, draft.Version, draft.OpenedAt,
            [.. difference.Take(ReferentialDraftView.MostDifferences)],
            [.. difference.GroupBy(d => (d.Part, d.Fate)).OrderBy(g => g.Key).Select(g => new FateCount(g.Key.Part, g.Key.Fate, g.Count()))],
            read.Value.Projected.Problems(),
            [.. draft.Changes.Where(c => c.Origin is not null).GroupBy(c => c.Origin!).Select(g => new OriginCount(g.Key, g.Count()))],
            new Page<DraftChange>([.. said.Skip(query.Paging.Skip).Take(query.Paging.Size)], query.Paging.Number, query.Paging.Size, said.Count));
    }
}
