using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>One administration, to be maintained.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record OrganisationDetail(OrganisationId Id) : IQuery<OrganisationDetailView>;

/// <param name="Path">From the top of the tree, itself excluded.</param>
/// <param name="Children">Directly below.</param>
/// <param name="Below">How many stand below, at any depth.</param>
/// <param name="Agents">Who is employed there or below.</param>
/// <param name="OpenVacancies">Published there or below.</param>
/// <param name="Parents">Where it may be moved; of those nearest the top, itself and what is below it excluded.</param>
public sealed record OrganisationDetailView(
    OrganisationId Id, long Version, string Code, string Name, string? Acronym, OrganisationKind Kind, string? Siret, string? City, DateOnly? ClosedOn, OrganisationId? ParentId,
    IReadOnlyList<OrganisationStep> Path, IReadOnlyList<OrganisationChild> Children, int Below, int Agents, int OpenVacancies, IReadOnlyList<OrganisationChoice> Parents);

public sealed record OrganisationChild(OrganisationId Id, string Name, OrganisationKind Kind, DateOnly? ClosedOn);

internal sealed class OrganisationDetailHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OrganisationDetail, OrganisationDetailView>
{
    public async Task<Result<OrganisationDetailView>> Handle(OrganisationDetail query, CancellationToken cancellationToken)
    {
        var found = await db.OrganisationsWithin(access).AsNoTracking().FirstOrDefaultAsync(o => o.Id == query.Id, cancellationToken);
        if (found is null) return Error.NotFound;
        var below = db.OrganisationLinks.Where(l => l.AncestorId == query.Id);
        var path = await db.PathTo(access, query.Id, cancellationToken);
        var children = await db.Organisations.AsNoTracking().Where(o => o.ParentId == query.Id)
            .Select(o => new OrganisationChild(o.Id, o.Acronym == null ? o.Name : o.Acronym + " – " + o.Name, o.Kind, o.ClosedOn)).ToListAsync(cancellationToken);
        return new OrganisationDetailView(
            found.Id, found.Version, found.Code, found.Name, found.Acronym, found.Kind, found.Siret?.Value, found.City, found.ClosedOn, found.ParentId,
            [.. path.SkipLast(1)],
            [.. children.OrderBy(c => c.ClosedOn is not null).ThenBy(c => FoldedText.Fold(c.Name), StringComparer.Ordinal)],
            await below.CountAsync(l => l.Depth > 0, cancellationToken),
            await db.Agents(access).CountAsync(a => below.Any(l => l.DescendantId == a.OrganisationId), cancellationToken),
            await db.Vacancies(access).CountAsync(v => v.Status == Domain.Recruitment.VacancyStatus.Published && below.Any(l => l.DescendantId == v.OrganisationId), cancellationToken),
            found.Kind is OrganisationKind.State ? [] : await db.ParentChoices(access, query.Id, cancellationToken));
    }
}

/// <summary>Reads where an administration may stand.</summary>
internal static class ParentChoice
{
    /// <summary>Open ones within reach; not the one that moves, nor any below it.</summary>
    public static async Task<IReadOnlyList<OrganisationChoice>> ParentChoices(
        this ITalentDbContext db, IAccess access, OrganisationId? moved, CancellationToken cancellationToken)
    {
        var open = db.OrganisationsWithin(access).AsNoTracking().Where(o => o.ClosedOn == null);
        if (moved is { } id) open = open.Where(o => !db.OrganisationLinks.Any(l => l.AncestorId == id && l.DescendantId == o.Id));
        return [.. (await open.Select(o => new OrganisationChoice(o.Id, o.Acronym == null ? o.Name : o.Acronym + " – " + o.Name, o.Kind)).ToListAsync(cancellationToken))
            .OrderBy(o => o.Kind).ThenBy(o => FoldedText.Fold(o.Name), StringComparer.Ordinal)];
    }
}
