using DinumTalent.Domain.Organisations;

namespace DinumTalent.Web.Infrastructure;

/// <summary>An entry of the main menu.</summary>
public sealed record NavigationEntry(string Label, string Href);

/// <summary>The main menu of the space that the person is in, with the entries that the person's roles open.</summary>
public sealed class Navigation(Standing standing, ILogger<Navigation> logger)
{
    /// <summary>What everybody sees.</summary>
    public static readonly IReadOnlyList<NavigationEntry> Public = [new("Accueil", Routes.Home), new("Offres d’emploi", Routes.Vacancies)];

    private static readonly (NavigationEntry Entry, Permission? Needs)[] Staff =
    [
        (new("Tableau de bord", Routes.Dashboard), null),
        (new("Offres", Routes.ManagedVacancies), Permission.ReadVacancies),
        (new("Mes évaluations", Routes.MyEvaluations), null),
        (new("Agents", Routes.Agents), Permission.ReadAgents),
        (new("Rapports", Routes.Reports), Permission.ReadReports),
        (new("Comptes", Routes.Accounts), Permission.ReadAccounts),
        (new("Journal", Routes.AuditTrail), Permission.ReadAuditTrail),
    ];

    /// <summary>The menu of a page. Where rights can't be read it is the public one: a page must not fail for its menu.</summary>
    public async Task<IReadOnlyList<NavigationEntry>> Entries(bool signedIn, bool inStaffSpace, CancellationToken ct)
    {
        if (!signedIn) return Public;
        var staff = await StaffEntries(signedIn, ct);
        return (staff.Count > 0, inStaffSpace) switch
        {
            (true, true) => staff,
            (true, false) => [.. Public, new("Mes candidatures", Routes.Candidate), new("Espace de gestion", Routes.Dashboard)],
            _ => [.. Public, new("Mes candidatures", Routes.Candidate)],
        };
    }

    /// <summary>Entries of the staff's space; none for somebody who has no business there.</summary>
    public async Task<IReadOnlyList<NavigationEntry>> StaffEntries(bool signedIn, CancellationToken ct)
    {
        try
        {
            if (!signedIn || !await standing.IsStaff(ct)) return [];
            var entries = new List<NavigationEntry>();
            foreach (var (entry, needs) in Staff)
            {
                if (needs is not { } permission || await standing.Holds(permission, ct)) entries.Add(entry);
            }

            return entries;
        }
        catch (Exception failure) when (DatabaseFailures.Is(failure))
        {
            logger.LogWarning("The menu is reduced: the database is out of reach");
            return [];
        }
    }
}
