using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An administration to choose, in the order of the tree.</summary>
/// <param name="Id">The administration.</param>
/// <param name="Name">Its name, with the acronym where there is one.</param>
/// <param name="Depth">Steps below the top of what is shown, from 0.</param>
public sealed record OrganisationChoice(OrganisationId Id, string Name, int Depth);

/// <summary>Administrations within reach, as many as a list can bear.</summary>
/// <param name="Items">In the order of the tree.</param>
/// <param name="Total">How many match, shown or not.</param>
public sealed record OrganisationChoices(IReadOnlyList<OrganisationChoice> Items, int Total)
{
    public bool IsCut => Items.Count < Total;
}

/// <summary>Reads the administrations within reach as a tree to choose from.</summary>
internal static class OrganisationTree
{
    /// <summary>What one list shows at most.</summary>
    public const int Most = 200;

    /// <summary>Those nearest the top first, until the list is full; <paramref name="always"/> is among them when in reach.</summary>
    public static async Task<OrganisationChoices> OrganisationChoices(
        this ITalentDbContext db, IAccess access, string? search, OrganisationId? always, CancellationToken cancellationToken)
    {
        var all = await db.OrganisationsWithin(access).AsNoTracking()
            .Where(o => o.ClosedOn == null || o.Id == always)
            .Select(o => new Node(o.Id, o.ParentId, o.Acronym == null ? o.Name : o.Acronym + " – " + o.Name))
            .ToListAsync(cancellationToken);
        var byId = all.ToDictionary(n => n.Id);
        var words = FoldedText.Words(search);
        var matching = words.Count == 0 ? all : all.Where(n => FoldedText.Fold(n.Name) is var name && words.All(w => name.Contains(w, StringComparison.Ordinal))).ToList();

        var depths = all.ToDictionary(n => n.Id, n => Depth(n, byId));
        var kept = matching.OrderBy(n => depths[n.Id]).ThenBy(n => FoldedText.Fold(n.Name), StringComparer.Ordinal).Take(Most).ToList();
        if (always is { } id && byId.TryGetValue(id, out var current) && !kept.Contains(current)) kept.Add(current);
        return new OrganisationChoices(InTreeOrder(kept), Math.Max(matching.Count, kept.Count));
    }

    private static List<OrganisationChoice> InTreeOrder(List<Node> nodes)
    {
        var shown = nodes.Select(n => n.Id).ToHashSet();
        var children = nodes.ToLookup(n => n.ParentId is { } parent && shown.Contains(parent) ? parent : default);
        var ordered = new List<OrganisationChoice>(nodes.Count);
        Add(default, 0);
        return ordered;

        void Add(OrganisationId parent, int depth)
        {
            foreach (var node in children[parent].OrderBy(n => FoldedText.Fold(n.Name), StringComparer.Ordinal))
            {
                ordered.Add(new OrganisationChoice(node.Id, node.Name, depth));
                Add(node.Id, depth + 1);
            }
        }
    }

    private static int Depth(Node node, Dictionary<OrganisationId, Node> byId)
    {
        var depth = 0;
        while (node.ParentId is { } parent && byId.TryGetValue(parent, out var above)) (node, depth) = (above, depth + 1);
        return depth;
    }

    private sealed record Node(OrganisationId Id, OrganisationId? ParentId, string Name);
}
