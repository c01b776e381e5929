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
}
