using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Finds, by the address of the account, colleagues who may be given something to do.</summary>
internal sealed class NearbyStaff(ITalentDbContext db, IAccounts accounts, IGrantReader grants, TimeProvider clock)
{
    /// <summary>Somebody with an enabled account and a role at, above or below an administration; null otherwise.</summary>
    public Task<Approver?> Near(string? email, OrganisationId organisation, CancellationToken cancellationToken) =>
        Find(email, held => PeopleNear.Touches(db, held.Select(h => h.OrganisationId), organisation, cancellationToken), cancellationToken);

    /// <summary>Somebody with an enabled account, to whom a role gives a permission in an administration; null otherwise.</summary>
    public Task<Approver?> Holding(Permission permission, string? email, OrganisationId organisation, CancellationToken cancellationToken) =>
        Find(email, held => Reaches([.. held.Where(h => h.Role.Gives(permission))], organisation, cancellationToken), cancellationToken);

    /// <summary>Somebody with an enabled account and any role; null otherwise.</summary>
    public Task<Approver?> Anywhere(string? email, CancellationToken cancellationToken) =>
        Find(email, held => Task.FromResult(held.Count > 0), cancellationToken);

    private async Task<Approver?> Find(string? email, Func<IReadOnlyList<HeldRole>, Task<bool>> suits, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Create(email);
        if (address.IsFailure || await accounts.FindByEmail(address.Value, cancellationToken) is not { IsEnabled: true } account) return null;
        return await suits(await grants.Held(account.Id, clock.Today(), cancellationToken)) ? new Approver(account.Id, account.Name) : null;
    }

    private async Task<bool> Reaches(IReadOnlyList<HeldRole> held, OrganisationId organisation, CancellationToken cancellationToken)
    {
        var places = held.Select(h => h.OrganisationId).Distinct().ToList();
        return await db.OrganisationLinks.AnyAsync(l => l.DescendantId == organisation && places.Contains(l.AncestorId), cancellationToken);
    }
}
