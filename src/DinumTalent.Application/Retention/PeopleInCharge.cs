using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Retention;

/// <summary>
/// Who answers for what comes due: the named person while she may act there, else those who may, nearest to the agent's administration.
/// </summary>
internal sealed class PeopleInCharge
{
    private readonly Dictionary<OrganisationId, List<RetentionKeeper>> keepers;

    private PeopleInCharge(Dictionary<OrganisationId, List<RetentionKeeper>> keepers, IReadOnlyDictionary<UserId, AccountSummary> accounts) => (this.keepers, Accounts) = (keepers, accounts);

    /// <summary>Those who can sign in.</summary>
    public IReadOnlyDictionary<UserId, AccountSummary> Accounts { get; }

    public static async Task<PeopleInCharge> Read(
        ITalentDbContext db, IAccounts accounts, IEnumerable<OrganisationId> organisations, DateOnly today, CancellationToken cancellationToken)
    {
        var held = await db.RetentionKeepers([.. organisations.Distinct()], today, cancellationToken);
        var people = (await accounts.Find([.. held.Select(k => k.User).Distinct()], cancellationToken)).Where(p => p.Value is { IsEnabled: true, IsConfirmed: true }).ToDictionary();
        return new PeopleInCharge(held.Where(k => people.ContainsKey(k.User)).GroupBy(k => k.Organisation).ToDictionary(g => g.Key, g => g.ToList()), people);
    }

    /// <summary>Whether somebody may act for the agents of an administration.</summary>
    public bool MayAct(UserId user, OrganisationId organisation) => keepers.TryGetValue(organisation, out var held) && held.Exists(k => k.User == user);

    /// <summary>Those who may act there, by name.</summary>
    public IReadOnlyList<AccountSummary> Choices(OrganisationId organisation) =>
        keepers.TryGetValue(organisation, out var held) ? [.. held.Select(k => Accounts[k.User]).DistinctBy(a => a.Id).OrderBy(a => a.FamilyName, StringComparer.Ordinal).ThenBy(a => a.GivenName, StringComparer.Ordinal)] : [];

    /// <summary>Who answers for it; nobody where no one may act.</summary>
    public IReadOnlyList<UserId> For(OrganisationId organisation, UserId? owner)
    {
        if (owner is { } named && MayAct(named, organisation)) return [named];
        if (!keepers.TryGetValue(organisation, out var held)) return [];
        var nearest = held.Min(k => k.Depth);
        return [.. held.Where(k => k.Depth == nearest).Select(k => k.User).Distinct()];
    }

    /// <summary>"Claire Petit", or who stands in for nobody named.</summary>
    public string? Names(OrganisationId organisation, UserId? owner)
    {
        var people = For(organisation, owner);
        return people.Count == 0 ? null : string.Join(", ", people.Take(3).Select(p => Accounts[p].Name)) + (people.Count > 3 ? "…" : "");
    }
}
