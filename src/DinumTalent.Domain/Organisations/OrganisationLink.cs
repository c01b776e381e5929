namespace DinumTalent.Domain.Organisations;

/// <summary>A row of the closure of the tree: an administration and one at or below it.</summary>
/// <param name="AncestorId">The one above, or the same.</param>
/// <param name="DescendantId">The one below, or the same.</param>
/// <param name="Depth">Steps between the two; 0 for itself.</param>
public sealed record OrganisationLink(OrganisationId AncestorId, OrganisationId DescendantId, int Depth)
{
    /// <summary>The rows that a new administration adds, given those that end in its parent.</summary>
    public static IEnumerable<OrganisationLink> For(OrganisationId added, IEnumerable<OrganisationLink> ofParent) =>
        ofParent.Select(l => new OrganisationLink(l.AncestorId, added, l.Depth + 1)).Append(new OrganisationLink(added, added, 0));

    /// <summary>The whole closure of a tree.</summary>
    /// <param name="parents">Each administration with the one above it; null for the top. Without cycle.</param>
    public static IEnumerable<OrganisationLink> Closure(IReadOnlyDictionary<OrganisationId, OrganisationId?> parents)
    {
        foreach (var id in parents.Keys)
        {
            var depth = 0;
            for (OrganisationId? above = id; above is { } ancestor; above = parents[ancestor]) yield return new OrganisationLink(ancestor, id, depth++);
        }
    }

    /// <summary>The rows that tie an administration that moves, and all below it, to what stands above its new place.</summary>
    /// <param name="below">Rows from the one that moves to itself and all below.</param>
    /// <param name="above">Rows from all above, and the new parent itself, to the new parent.</param>
    public static IEnumerable<OrganisationLink> Moved(IReadOnlyCollection<OrganisationLink> below, IEnumerable<OrganisationLink> above) =>
        above.SelectMany(a => below.Select(b => new OrganisationLink(a.AncestorId, b.DescendantId, a.Depth + 1 + b.Depth)));
}
