using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Jobs of the referential, with the changes of the draft.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialJobs(string? Search, JobFamilyId? Family, bool WithRetired, Paging Paging) : IQuery<ReferentialJobsView>;

public sealed record ReferentialJobsView(Page<ReferentialJobRow> Jobs, IReadOnlyList<FamilyRow> Families);

public sealed record FamilyRow(JobFamilyId Id, string Label, int Jobs, bool IsRetired, DraftMark Mark);

public sealed record ReferentialJobRow(JobProfileId Id, string Code, string Label, string Family, int Requirements, bool IsRetired, DraftMark Mark);

/// <summary>What the open draft does to something.</summary>
public enum DraftMark
{
    None,
    Added,
    Changed,
}

/// <summary>Tells what the draft touches.</summary>
internal static class DraftMarks
{
    public static DraftMark Of(object? published, object projected) =>
        published is null ? DraftMark.Added : ReferenceEquals(published, projected) ? DraftMark.None : DraftMark.Changed;
}

internal sealed class ReferentialJobsHandler(ReferentialDesk desk) : IQueryHandler<ReferentialJobs, ReferentialJobsView>
{
    public async Task<Result<ReferentialJobsView>> Handle(ReferentialJobs query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialJobsView>.Failure(read.Errors);
        var (published, state) = (read.Value.Published, read.Value.Projected);
        var words = FoldedText.Words(query.Search);
        var found = state.Jobs.Values
            .Where(j => query.WithRetired || !j.IsRetired)
            .Where(j => query.Family is null || j.FamilyId == query.Family)
            .Where(j => words.Count == 0 || FoldedText.Fold($"{j.Code} {j.Label}") is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))
            .OrderBy(j => j.Code, StringComparer.Ordinal).ToList();
        var byFamily = state.Jobs.Values.Where(j => !j.IsRetired).CountBy(j => j.FamilyId).ToDictionary();
        return new ReferentialJobsView(
            new Page<ReferentialJobRow>(
                [.. found.Skip(query.Paging.Skip).Take(query.Paging.Size).Select(j => new ReferentialJobRow(
                    j.Id, j.Code, j.Label, state.Families[j.FamilyId].Label, j.Requirements.Count, j.IsRetired,
                    DraftMarks.Of(published.Jobs.GetValueOrDefault(j.Id), j)))],
                query.Paging.Number, query.Paging.Size, found.Count),
            [.. state.Families.Values.OrderBy(f => f.IsRetired).ThenBy(f => FoldedText.Fold(f.Label), StringComparer.Ordinal)
                .Select(f => new FamilyRow(f.Id, f.Label, byFamily.GetValueOrDefault(f.Id), f.IsRetired, DraftMarks.Of(published.Families.GetValueOrDefault(f.Id), f)))]);
    }
}
