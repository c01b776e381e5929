using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Referential;

/// <summary>Where a version of the referential stands.</summary>
public enum ReferentialVersionStatus
{
    [Label("Brouillon")] Draft,
    [Label("Publiée")] Published,
}

/// <summary>A recorded change of a draft.</summary>
/// <param name="Number">Place in the order in which changes apply, from 1.</param>
/// <param name="Edit">What changes.</param>
/// <param name="Origin">File that it comes from; null when made by hand.</param>
/// <param name="ByName">Who recorded it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReferentialChange(int Number, ReferentialEdit Edit, string? Origin, string ByName, DateTime At);

/// <summary>
/// A version (millésime) of the referential. One at most is a draft: it collects changes, each of which can be undone
/// until it is published; publishing applies them all, in their order.
/// </summary>
public sealed class ReferentialVersion : AggregateRoot<ReferentialVersionId>, IAudited
{
    public const int LabelMaxLength = 100;
    public const int OriginMaxLength = 200;

    private readonly List<ReferentialChange> changes = [];

    private ReferentialVersion()
    {
    }

    private ReferentialVersion(ReferentialVersionId id) : base(id)
    {
    }

    /// <summary>From 1, one more than the version before.</summary>
    public int Number { get; private set; }

    public string Label { get; private set; } = "";

    public ReferentialVersionStatus Status { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public UserId? PublishedBy { get; private set; }

    /// <summary>Empty while a draft.</summary>
    public string PublishedByName { get; private set; } = "";

    public IReadOnlyList<ReferentialChange> Changes => changes;

    /// <summary>Opens the draft of the next version.</summary>
    public static Result<ReferentialVersion> Open(int number, string? label, DateTime at)
    {
        if (CheckLabel(label) is { } wrong) return wrong;
        return new ReferentialVersion(ReferentialVersionId.New()) { Number = number, Label = label!.Trim(), OpenedAt = at };
    }

    public Result Rename(string? label)
    {
        if (Status is not ReferentialVersionStatus.Draft) return ReferentialErrors.Published;
        if (CheckLabel(label) is { } wrong) return wrong;
        Label = label!.Trim();
        return Result.Success;
    }

    /// <summary>Records changes after those that are there, all or none.</summary>
    /// <param name="edits">In the order in which they apply.</param>
    /// <param name="published">The referential as it is published.</param>
    /// <param name="origin">File that they come from; null when made by hand.</param>
    /// <param name="byName">Who records them.</param>
    /// <param name="at">When, UTC.</param>
    public Result Record(IEnumerable<ReferentialEdit> edits, ReferentialState published, string? origin, string byName, DateTime at)
    {
        if (Status is not ReferentialVersionStatus.Draft) return ReferentialErrors.Published;
        var projected = Project(published);
        if (projected.IsFailure) return projected.ToResult();

        var added = new List<ReferentialChange>();
        var number = changes.Count == 0 ? 0 : changes.Max(c => c.Number);
        var from = origin is { Length: > OriginMaxLength } ? origin[..OriginMaxLength] : origin;
        foreach (var edit in edits)
        {
            var applied = projected.Value.Apply(edit);
            if (applied.IsFailure) return applied;
            added.Add(new ReferentialChange(++number, edit, from, byName, at));
        }

        changes.AddRange(added);
        return Result.Success;
    }

    /// <summary>Takes a change back; refuses when later ones rest on it, unless they go as well.</summary>
    public Result Undo(int number, bool withDependents, ReferentialState published)
    {
        if (Status is not ReferentialVersionStatus.Draft) return ReferentialErrors.Published;
        if (changes.All(c => c.Number != number)) return ReferentialErrors.UnknownChange;
        return Drop([number], withDependents, published);
    }

    /// <summary>Takes back all that came from one file; refuses when changes made by hand rest on it, unless they go as well.</summary>
    public Result UndoOrigin(string origin, bool withDependents, ReferentialState published)
    {
        if (Status is not ReferentialVersionStatus.Draft) return ReferentialErrors.Published;
        var gone = changes.Where(c => c.Origin == origin).Select(c => c.Number).ToHashSet();
        return gone.Count == 0 ? ReferentialErrors.UnknownChange : Drop(gone, withDependents, published);
    }

    /// <summary>The referential as it will be: what is published with the changes applied.</summary>
    public Result<ReferentialState> Project(ReferentialState published)
    {
        var state = published.Copy();
        foreach (var change in changes)
        {
            var applied = state.Apply(change.Edit);
            if (applied.IsFailure) return Result<ReferentialState>.Failure(applied.Errors);
        }

        return state;
    }

    /// <summary>Makes the changes stand; the caller writes the state that comes back.</summary>
    public Result<ReferentialState> Publish(ReferentialState published, UserId? by, string byName, DateTime at)
    {
        if (Status is not ReferentialVersionStatus.Draft) return ReferentialErrors.Published;
        if (changes.Count == 0) return ReferentialErrors.Empty;
        var projected = Project(published);
        if (projected.IsFailure) return projected;
        if (projected.Value.Problems() is { Count: > 0 } problems) return ReferentialErrors.NotReady(problems);
        (Status, PublishedAt, PublishedBy, PublishedByName) = (ReferentialVersionStatus.Published, at, by, byName);
        return projected;
    }

    private Result Drop(HashSet<int> gone, bool withDependents, ReferentialState published)
    {
        var state = published.Copy();
        var orphans = changes.Where(c => !gone.Contains(c.Number) && state.Apply(c.Edit).IsFailure).Select(c => c.Number).ToList();
        if (orphans.Count > 0 && !withDependents) return ReferentialErrors.Depended(orphans);
        changes.RemoveAll(c => gone.Contains(c.Number) || orphans.Contains(c.Number));
        return Result.Success;
    }

    private static Error? CheckLabel(string? label) =>
        string.IsNullOrWhiteSpace(label) || label.Length > LabelMaxLength
            ? Error.Invalid(nameof(Label), $"Donnez à la version un nom de {LabelMaxLength} caractères au plus, par exemple « Millésime 2027 ».")
            : null;
}
