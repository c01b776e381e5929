using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Recruitment;

/// <summary>Finds who may decide on hires in an administration.</summary>
internal sealed class OfferDeciders(ITalentDbContext db, IAccounts accounts, TimeProvider clock)
{
    /// <summary>With an account in use; by name.</summary>
    public async Task<IReadOnlyList<OfferDecider>> Of(OrganisationId organisation, CancellationToken cancellationToken) =>
        [.. (await accounts.Find(await db.Deciders(organisation, clock.Today(), cancellationToken), cancellationToken)).Values
            .Where(a => a.IsEnabled)
            .Select(a => new OfferDecider(a.Id, a.Name))
            .OrderBy(d => FoldedText.Fold(d.Name), StringComparer.Ordinal)];
}

/// <summary>Somebody who may decide on hires.</summary>
public sealed record OfferDecider(UserId Id, string Name);
