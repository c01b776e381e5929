using DinumTalent.Application.Eig;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Web.Infrastructure;

/// <summary>An entry of the main menu.</summary>
public sealed record NavigationEntry(string Label, string Href);

/// <summary>A part of the main menu: entries that fold under its name, or one entry that stands by itself.</summary>
public sealed record NavigationPart(string Label, IReadOnlyList<NavigationEntry> Entries)
{
    public static NavigationPart Of(NavigationEntry entry) => new(entry.Label, [entry]);
}

/// <summary>The main menu of the space that the person is in, with the entries that the person's roles open.</summary>
public sealed class Navigation(Standing standing, IMediator mediator, ILogger<Navigation> logger)
{
    /// <summary>What everybody sees.</summary>
    public static readonly IReadOnlyList<NavigationEntry> Public = [new("Accueil", Routes.Home), new("Offres d’emploi", Routes.Vacancies), new("Métiers", Routes.Jobs), new("Défis EIG", Routes.PublicCohorts)];

    private static readonly (string Label, (NavigationEntry Entry, Permission? Needs)[] Entries)[] Staff =
    [
        ("Tableau de bord", [(new("Tableau de bord", Routes.Dashboard), null)]),
        ("À faire", [(new("À faire", Routes.ToDo), null)]),
        ("Recrutement",
        [
            (new("Offres", Routes.ManagedVacancies), Permission.ReadVacancies),
            (new("À approuver", Routes.Approvals), null),
            (new("Entretiens", Routes.Interviews), null),
            (new("Mes évaluations", Routes.MyEvaluations), null),
            (new("Propositions", Routes.Offers), Permission.DecideHires),
            (new("Arrivées", Routes.Arrivals), Permission.CommentApplications),
        ]),
        ("Vivier",
        [
            (new("Chercher dans le vivier", Routes.TalentPool), Permission.SearchTalents),
            (new("Listes et étiquettes", Routes.TalentLists), Permission.SearchTalents),
            (new("Candidatures d’une même personne", Routes.Duplicates), Permission.ReadApplications),
            (new("Attractivité", Routes.Sourcing), Permission.ReadApplications),
        ]),
        ("Agents et compétences",
        [
            (new("Agents", Routes.Agents), Permission.ReadAgents),
            (new("Inventaire des compétences", Routes.Skills), Permission.ReadInventory),
            (new("Écarts de compétences", Routes.SkillGaps), Permission.ReadInventory),
            (new("Chercher des agents", Routes.TalentSearch), Permission.SearchTalents),
            (new("Campagnes de recensement", AgentRoutes.Campaigns), Permission.ManageCampaigns),
        ]),
        ("Fidélisation",
        [
            (new("Échéances", Routes.Radar), Permission.ReadRetention),
            (new("Risques de départ", Routes.Risks), Permission.ReadRetention),
            (new("Écoute", Routes.Listening), Permission.ReadRetention),
            (new("Actions de fidélisation", Routes.RetentionActions), Permission.ReadRetention),
            (new("Courbes de maintien", Routes.RetentionCurves), Permission.ReadReports),
            (new("Prévision d’effectifs", Routes.Forecasts), Permission.ReadReports),
            (new("Formations", Routes.Trainings), Permission.ManageTrainings),
        ]),
        ("EIG",
        [
            (new("Promotions EIG", Routes.Cohorts), Permission.ReadCohorts),
            (new("Mes défis", Routes.MyChallenges), Permission.ProposeChallenges),
        ]),
        ("Rapports", [(new("Rapports", Routes.Reports), Permission.ReadReports)]),
        ("Administration",
        [
            (new("Comptes", Routes.Accounts), Permission.ReadAccounts),
            (new("Organisations", Routes.Organisations), Permission.ManageOrganisations),
            (new("Référentiels", Routes.Referential), Permission.ManageReferential),
            (new("Journal", Routes.AuditTrail), Permission.ReadAuditTrail),
        ]),
    ];

    /// <summary>Pages whose address does not begin with that of the entry that leads to them.</summary>
    private static readonly (string Page, string Entry)[] Elsewhere =
    [
        ("/gestion/candidatures", Routes.ManagedVacancies),
        (Routes.StageTemplates, Routes.ManagedVacancies),
        (Routes.CriteriaTemplates, Routes.Interviews),
    ];

    /// <summary>The menu of a page. Where rights can't be read it is the public one: a page must not fail for its menu.</summary>
    public async Task<IReadOnlyList<NavigationPart>> Menu(bool signedIn, bool inStaffSpace, CancellationToken ct)
    {
        var everybody = Public.Select(NavigationPart.Of);
        if (!signedIn) return [.. everybody];
        var staff = await StaffParts(signedIn, ct);
        IReadOnlyList<NavigationEntry> personal = [.. await AgentEntries(ct), .. await MissionEntries(ct)];
        // Beside the parts of the staff's space there is room for one more in a line.
        if (staff.Count > 0 && inStaffSpace) return personal.Count == 0 ? staff : [.. staff, new("Mon espace", personal)];
        var own = everybody.Append(new("Mes candidatures", [new("Mes candidatures", Routes.Candidate)])).Concat(personal.Select(NavigationPart.Of));
        return staff.Count > 0 ? [.. own, new("Espace de gestion", [new("Espace de gestion", Routes.Dashboard)])] : [.. own];
    }

    /// <summary>The address of the entry that leads to a page, or to the part in which it lies; none for a page that no entry leads to.</summary>
    public static string? Here(IReadOnlyList<NavigationPart> menu, PathString page)
    {
        ArgumentNullException.ThrowIfNull(menu);
        if (Elsewhere.FirstOrDefault(e => page.StartsWithSegments(e.Page)) is { Entry: { } entry }) return entry;
        return menu.SelectMany(part => part.Entries).Select(e => e.Href)
            // The addresses of these two begin those of all other pages.
            .Where(href => href is Routes.Home or Routes.Dashboard ? page == href : page.StartsWithSegments(href))
            .MaxBy(href => href.Length);
    }

    /// <summary>The agent's space; nothing for somebody who is no agent.</summary>
    public async Task<IReadOnlyList<NavigationEntry>> AgentEntries(CancellationToken ct)
    {
        try
        {
            return await mediator.Send(new IsAgent(), ct) is { IsSuccess: true, Value: true } ? [new("Mon passeport", AgentRoutes.Home)] : [];
        }
        catch (Exception failure) when (DatabaseFailures.Is(failure))
        {
            logger.LogWarning("The menu is reduced: the database is out of reach");
            return [];
        }
    }

    /// <summary>The space of missions; nothing for somebody who does and follows none.</summary>
    private async Task<IReadOnlyList<NavigationEntry>> MissionEntries(CancellationToken ct)
    {
        try
        {
            return await mediator.Send(new HasMissions(), ct) is { IsSuccess: true, Value: true } ? [new("Mes missions EIG", Routes.MyMissions)] : [];
        }
        catch (Exception failure) when (DatabaseFailures.Is(failure))
        {
            logger.LogWarning("The menu is reduced: the database is out of reach");
            return [];
        }
    }

    /// <summary>The staff's space, in parts; none for somebody who has no business there.</summary>
    public async Task<IReadOnlyList<NavigationPart>> StaffParts(bool signedIn, CancellationToken ct)
    {
        try
        {
            if (!signedIn || !await standing.IsStaff(ct)) return [];
            var parts = new List<NavigationPart>();
            foreach (var (label, all) in Staff)
            {
                var open = new List<NavigationEntry>();
                foreach (var (entry, needs) in all)
                {
                    if (await Opens(needs, ct)) open.Add(entry);
                }

                if (open.Count > 0) parts.Add(new(label, open));
            }

            return parts;
        }
        catch (Exception failure) when (DatabaseFailures.Is(failure))
        {
            logger.LogWarning("The menu is reduced: the database is out of reach");
            return [];
        }
    }

    /// <summary>The referential is the same for all: only those maintain it whose role covers the whole State.</summary>
    private async Task<bool> Opens(Permission? needs, CancellationToken ct) =>
        needs is not { } permission || await (permission is Permission.ManageReferential ? standing.HoldsForState(permission, ct) : standing.Holds(permission, ct));
}
