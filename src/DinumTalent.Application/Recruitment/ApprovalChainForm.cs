using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The approval chain of an administration, to read and to change, and the one that holds where it has none.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record ApprovalChainForm(OrganisationId Id) : IQuery<ApprovalChainFormView>;

/// <param name="Version">Null where no chain was ever written here.</param>
/// <param name="Steps">Its own, with the addresses of the approvers.</param>
/// <param name="Controllers">Addresses of those who give the budget visa.</param>
/// <param name="StepsFrom">Name of the administration above whose steps hold here; null where it has its own, or none hold.</param>
/// <param name="ControllersFrom">The same for the budget visa.</param>
/// <param name="People">Who may be named, of the roles within reach.</param>
public sealed record ApprovalChainFormView(
    OrganisationId Id, string Name, long? Version, IReadOnlyList<ChainStepDraft> Steps, IReadOnlyList<string> Controllers,
    string? StepsFrom, string? ControllersFrom, IReadOnlyList<NamedAddress> People);

/// <summary>Somebody with the address of the account.</summary>
public sealed record NamedAddress(string Name, string Email);

internal sealed class ApprovalChainFormHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<ApprovalChainForm, ApprovalChainFormView>
{
    private const int MostPeople = 200;

    public async Task<Result<ApprovalChainFormView>> Handle(ApprovalChainForm query, CancellationToken cancellationToken)
    {
        var organisation = await db.OrganisationsWithin(access).Where(o => o.Id == query.Id).Select(o => new { o.Id, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (organisation is null) return Error.NotFound;
        var upwards = (await (
            from l in db.OrganisationLinks
            where l.DescendantId == query.Id
            join c in db.ApprovalChains(access).AsNoTracking() on l.AncestorId equals c.OrganisationId
            join o in db.Organisations on c.OrganisationId equals o.Id
            select new { l.Depth, Chain = c, o.Name }).ToListAsync(cancellationToken)).OrderBy(c => c.Depth).ToList();
        var own = upwards.FirstOrDefault(c => c.Depth == 0)?.Chain;
        var steps = upwards.FirstOrDefault(c => c.Chain.Steps.Count > 0);
        var controllers = upwards.FirstOrDefault(c => c.Chain.Controllers.Count > 0);

        var named = (own?.Steps.SelectMany(s => s.Approvers) ?? []).Concat(own?.Controllers ?? []).Select(a => a.Id).Distinct().ToList();
        var addresses = await accounts.Find(named, cancellationToken);
        return new ApprovalChainFormView(
            organisation.Id, organisation.Name, own?.Version,
            [.. (own?.Steps ?? []).Select(s => new ChainStepDraft(s.Name, s.Quorum, Emails(s.Approvers)))], Emails(own?.Controllers ?? []),
            steps is { Depth: > 0 } ? steps.Name : null, controllers is { Depth: > 0 } ? controllers.Name : null,
            await People(query.Id, cancellationToken));

        string[] Emails(IReadOnlyList<Approver> people) => [.. people.Select(p => addresses.GetValueOrDefault(p.Id)?.Email).OfType<string>()];
    }

    private async Task<IReadOnlyList<NamedAddress>> People(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var near = db.OrganisationLinks.Where(l => l.DescendantId == organisation).Select(l => l.AncestorId)
            .Union(db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId));
        var ids = await db.Grants(access).AsNoTracking()
            .Where(g => g.StartsOn <= today && (g.EndsOn == null || g.EndsOn >= today) && near.Contains(g.OrganisationId))
            .Select(g => g.UserId).Distinct().OrderBy(u => u).Take(MostPeople).ToListAsync(cancellationToken);
        return [.. (await accounts.Find(ids, cancellationToken)).Values.Where(a => a.IsEnabled)
            .Select(a => new NamedAddress(a.Name, a.Email)).OrderBy(p => FoldedText.Fold(p.Name), StringComparer.Ordinal)];
    }
}
