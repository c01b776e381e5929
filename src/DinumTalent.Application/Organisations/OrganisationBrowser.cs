using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Administrations within reach: one level of the tree or, with words, all that hold them.</summary>
/// <param name="Search">Words of code, name, acronym or city.</param>
/// <param name="Below">Whose direct children are asked for, without words; null: the top of what is in reach.</param>
/// <param name="WithClosed">Whether closed ones are shown.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ManageOrganisations)]
public sealed record OrganisationBrowser(string? Search, OrganisationId? Below, bool WithClosed, Paging Paging) : IQuery<OrganisationBrowserView>;

/// <param name="Path">From the top of the tree to what is looked below, that one included.</param>
public sealed record OrganisationBrowserView(Page<OrganisationRow> Organisations, IReadOnlyList<OrganisationStep> Path);

/// <param name="IsInReach">Whether it may be opened.</param>
public sealed record OrganisationStep(OrganisationId Id, string Name, bool IsInReach);

/// <param name="Below">How many stand below, at any depth.</param>
public sealed record OrganisationRow(
    OrganisationId Id, string Code, string Name, string? Acronym, OrganisationKind Kind, string? City, string? Parent, int Below, DateOnly? ClosedOn);

internal sealed class OrganisationBrowserHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OrganisationBrowser, OrganisationBrowserView>
{
    public async Task<Result<OrganisationBrowserView>> Handle(OrganisationBrowser query, CancellationToken cancellationToken)
    {
        var reach = db.OrganisationsWithin(access).AsNoTracking();
        if (query.Below is { } asked && !await reach.AnyAsync(o => o.Id == asked, cancellationToken)) return Error.NotFound;

        var words = FoldedText.Words(query.Search);
        var found = words.Count > 0 ? await Named(reach, words, query.WithClosed, cancellationToken)
            : query.Below is { } below ? await Ordered(reach.Where(o => o.ParentId == below && (query.WithClosed || o.ClosedOn == null)), cancellationToken)
            : await Ordered(reach.Where(o => !reach.Any(above => above.Id == o.ParentId)), cancellationToken);

        var shown = found.Skip(query.Paging.Skip).Take(query.Paging.Size).ToList();
        var rows = await db.Organisations.AsNoTracking().Where(o => shown.Contains(o.Id))
            .Select(o => new OrganisationRow(
                o.Id, o.Code, o.Name, o.Acronym, o.Kind, o.City,
                db.Organisations.Where(above => above.Id == o.ParentId).Select(above => above.Acronym ?? above.Name).FirstOrDefault(),
                db.OrganisationLinks.Count(l => l.AncestorId == o.Id && l.Depth > 0), o.ClosedOn))
            .ToListAsync(cancellationToken);
        var place = shown.Select((id, index) => (id, index)).ToDictionary(p => p.id, p => p.index);
        return new OrganisationBrowserView(
            new Page<OrganisationRow>([.. rows.OrderBy(r => place[r.Id])], query.Paging.Number, query.Paging.Size, found.Count),
            words.Count == 0 && query.Below is { } at ? await db.PathTo(access, at, cancellationToken) : []);
    }

    private static async Task<List<OrganisationId>> Ordered(IQueryable<Organisation> organisations, CancellationToken cancellationToken) =>
        [.. (await organisations.Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken)).OrderBy(o => FoldedText.Fold(o.Name), StringComparer.Ordinal).Select(o => o.Id)];

    /// <summary>Some thousands of names: folded comparison in memory needs no index of its own.</summary>
    private static async Task<List<OrganisationId>> Named(
        IQueryable<Organisation> reach, IReadOnlyCollection<string> words, bool withClosed, CancellationToken cancellationToken) =>
        [.. (await reach.Where(o => withClosed || o.ClosedOn == null).Select(o => new { o.Id, o.Code, o.Name, o.Acronym, o.City }).ToListAsync(cancellationToken))
            .Where(o => FoldedText.Fold($"{o.Code} {o.Name} {o.Acronym} {o.City}") is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))
            .OrderBy(o => FoldedText.Fold(o.Name), StringComparer.Ordinal).Select(o => o.Id)];
}

/// <summary>Reads the way from the top of the tree.</summary>
internal static class OrganisationPath
{
    public static async Task<IReadOnlyList<OrganisationStep>> PathTo(this ITalentDbContext db, IAccess access, OrganisationId id, CancellationToken cancellationToken) =>
        await (
            from link in db.OrganisationLinks.AsNoTracking()
            join above in db.Organisations on link.AncestorId equals above.Id
            where link.DescendantId == id
            orderby link.Depth descending
            select new OrganisationStep(above.Id, above.Acronym ?? above.Name, db.OrganisationsWithin(access).Any(o => o.Id == above.Id))).ToListAsync(cancellationToken);
}
