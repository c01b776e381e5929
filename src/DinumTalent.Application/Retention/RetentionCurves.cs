using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The report "Fidélisation": how long people stay, by group, and how many come, leave and move; with what its page chooses from.</summary>
[Requires(Permission.ReadReports)]
public sealed record RetentionCurves(RetentionFilter Filter) : IQuery<RetentionCurvesView>;

/// <param name="Report">The figures.</param>
/// <param name="Period">The days of the rates.</param>
/// <param name="ReachesAll">Whether the whole State is within reach.</param>
/// <param name="Groups">To choose from.</param>
/// <param name="Chosen">Keys of those compared.</param>
/// <param name="Notes">What is to be told above the figures.</param>
/// <param name="Organisations">To choose from.</param>
/// <param name="Families">To choose from.</param>
/// <param name="Jobs">To choose from.</param>
public sealed record RetentionCurvesView(
    Report Report, ReportPeriod Period, bool ReachesAll, IReadOnlyList<RetentionGroupName> Groups, IReadOnlyList<string> Chosen, IReadOnlyList<string> Notes,
    OrganisationChoices Organisations, IReadOnlyList<JobFamilyChoice> Families, IReadOnlyList<JobProfileChoice> Jobs);

internal sealed class RetentionCurvesHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, MaskingThreshold threshold, TimeProvider clock)
    : IQueryHandler<RetentionCurves, RetentionCurvesView>
{
    private const string WholeState = "L’État";

    public async Task<Result<RetentionCurvesView>> Handle(RetentionCurves query, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        var isOwn = filter.Reach is RetentionReach.Own;
        if (await InventoryScope.Of(db, access, isOwn ? filter.Organisation : null, cancellationToken) is not { } scope) return Error.NotFound;
        if (isOwn && filter.Family is { } family && !await db.JobFamilies.AnyAsync(f => f.Id == family, cancellationToken)) return Error.NotFound;
        if (isOwn && filter.Job is { } job && !await db.JobProfiles.AnyAsync(p => p.Id == job, cancellationToken)) return Error.NotFound;

        var today = clock.Today();
        var families = await JobFamilyChoice.All(db.JobFamilies, cancellationToken);
        var jobs = await db.JobProfileChoices(cancellationToken);
        var familyOf = await db.JobProfiles.AsNoTracking().Select(p => new { p.Id, p.FamilyId }).ToDictionaryAsync(p => p.Id, p => p.FamilyId, cancellationToken);
        var within = (await db.OrganisationsWithin(access).Select(o => o.Id).ToListAsync(cancellationToken)).ToHashSet();
        var tree = await db.Organisations.AsNoTracking().Select(o => new Node(o.Id, o.ParentId, o.Name, o.Kind)).ToDictionaryAsync(o => o.Id, cancellationToken);
        var (name, parts, partOf) = isOwn ? await OwnParts(scope, cancellationToken) : OutsideParts(tree, within, access.ReachesState);

        var map = new RetentionMap(name, jobs, [.. families.Select(f => (f.Id, f.Label))], familyOf, parts, partOf);
        var fellows = (await db.FellowAgents(access).ToListAsync(cancellationToken)).ToHashSet();
        var posts = await db.ServicePosts(access, isOwn && !access.ReachesState ? within : null).ToListAsync(cancellationToken);
        var followed = FollowedAgents.Of(posts, fellows, post => partOf.ContainsKey(post.OrganisationId) && (!isOwn || IsAsked(filter, post, familyOf)), today);

        var (figures, chosen) = RetentionFigures.Of(followed, map, filter, threshold.Smallest, today, []);
        var extraction = new Extraction(clock.UtcNow(), user.Name) { Filters = Filters(filter, scope, families, jobs) };
        return new RetentionCurvesView(
            RetentionReport.Build(figures, extraction, new Uri(links.RetentionCurves(filter))), figures.Period, access.ReachesState, [.. figures.Sizes.Select(s => s.Name)], chosen, figures.Notes,
            await db.OrganisationChoices(access, null, filter.Organisation, cancellationToken), families, jobs);
    }

    private static bool IsAsked(RetentionFilter filter, ServicePost post, Dictionary<Domain.Referential.JobProfileId, Domain.Referential.JobFamilyId> familyOf) =>
        (filter.Job is not { } job || post.JobProfileId == job)
        && (filter.Family is not { } family || (post.JobProfileId is { } held && familyOf.TryGetValue(held, out var of) && of == family));

    private async Task<(string, IReadOnlyList<(OrganisationId, string)>, IReadOnlyDictionary<OrganisationId, OrganisationId>)> OwnParts(InventoryScope scope, CancellationToken cancellationToken) => (
        scope.Name, [.. scope.Parts.Select(p => (p.Id, p.FullName))],
        await scope.PartOfEach(db, cancellationToken));

    /// <summary>Ministries, and what else stands directly below the State: of all administrations, or of those beyond reach.</summary>
    private static (string, IReadOnlyList<(OrganisationId, string)>, IReadOnlyDictionary<OrganisationId, OrganisationId>) OutsideParts(
        Dictionary<OrganisationId, Node> tree, HashSet<OrganisationId> within, bool reachesAll)
    {
        var partOf = tree.Keys.Where(id => reachesAll || !within.Contains(id)).ToDictionary(id => id, id => PartOf(tree, id));
        var parts = partOf.Values.Distinct().Select(id => (id, tree[id].Name)).ToList();
        return (reachesAll ? WholeState : "Le reste de l’État", parts.Alphabetical(p => p.Name), partOf);
    }

    private static OrganisationId PartOf(Dictionary<OrganisationId, Node> tree, OrganisationId id)
    {
        var node = tree[id];
        while (node.Parent is { } parent && tree.TryGetValue(parent, out var above) && above.Kind is not OrganisationKind.State) node = above;
        return node.Id;
    }

    private static List<ReportFilter> Filters(RetentionFilter filter, InventoryScope scope, IReadOnlyList<JobFamilyChoice> families, IReadOnlyList<JobProfileChoice> jobs)
    {
        var filters = new List<ReportFilter>();
        if (filter.By is not RetentionBreakdown.Whole) filters.Add(new ReportFilter("Répartition", filter.By.Label()));
        if (filter.Reach is RetentionReach.Outside) return filters;
        if (filter.Organisation is not null) filters.Add(new ReportFilter("Administration", scope.Name));
        if (filter.Family is { } family) filters.Add(new ReportFilter("Famille de métiers", families.First(f => f.Id == family).Label));
        if (filter.Job is { } job) filters.Add(new ReportFilter("Métier", jobs.First(j => j.Id == job).Label));
        return filters;
    }

    private sealed record Node(OrganisationId Id, OrganisationId? Parent, string Name, OrganisationKind Kind);
}
