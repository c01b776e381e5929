using System.Text.Json;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>
/// Who changed what within reach, latest first. Values of what the person may not read otherwise stay hidden: an
/// administrator sees that an application was changed, not what stands in it.
/// </summary>
/// <param name="Entity">Name of the kind of thing that was changed; null: all.</param>
/// <param name="EntityId">One thing only.</param>
/// <param name="Actor">A part of the name of who did it, as it was written then.</param>
/// <param name="From">First day, in Paris.</param>
/// <param name="To">Last day, included, in Paris.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadAuditTrail)]
public sealed record AuditTrail(string? Entity, Guid? EntityId, string? Actor, DateOnly? From, DateOnly? To, Paging Paging) : IQuery<Page<AuditLine>>;

/// <summary>A line of the trail.</summary>
/// <param name="At">UTC.</param>
/// <param name="Actor">Name of who did it, as it was then.</param>
/// <param name="Action">Name of the request.</param>
/// <param name="Entity">Kind of the thing changed.</param>
/// <param name="EntityId">The thing changed.</param>
/// <param name="Reason">As given by the person.</param>
/// <param name="Changes">Empty once the values have been erased.</param>
/// <param name="IsErased">The values have been erased.</param>
/// <param name="IsHidden">The person may not read the values, nor the reason.</param>
public sealed record AuditLine(
    DateTime At, string Actor, string Action, string Entity, Guid EntityId, string? Reason, IReadOnlyList<AuditChange> Changes, bool IsErased, bool IsHidden);

/// <summary>A property before and after; null where there was nothing.</summary>
public sealed record AuditChange(string Field, string? Before, string? After);

internal sealed class AuditTrailValidator : AbstractValidator<AuditTrail>
{
    public AuditTrailValidator() => RuleFor(q => q.To)
        .Must((q, to) => to is null || q.From is null || to >= q.From).WithMessage("La date de fin précède la date de début.");
}

internal sealed class AuditTrailHandler(
    ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<AuditTrail, Page<AuditLine>>
{
    private const string OrganisationField = "OrganisationId";

    private const string AccountField = "UserId";

    /// <summary>What must be held to read the values of a kind of thing; the others hold nothing personal beyond the trail's own.</summary>
    private static readonly Dictionary<string, Permission> Readers = new()
    {
        ["JobApplication"] = Permission.ReadApplications,
        ["Vacancy"] = Permission.ReadVacancies,
        ["Agent"] = Permission.ReadAgents,
        ["SkillAssessment"] = Permission.ReadAgents,
    };

    /// <summary>Scores are read on the application alone, where those who still have to give theirs don't see them.</summary>
    private const string Blind = "Scorecard";

    public async Task<Result<Page<AuditLine>>> Handle(AuditTrail query, CancellationToken cancellationToken)
    {
        var lines = db.AuditEntries(access).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(query.Entity)) lines = lines.Where(e => e.Entity == query.Entity);
        if (query.EntityId is { } id) lines = lines.Where(e => e.EntityId == id);
        if (query.From is { } from)
        {
            var start = from.StartInUtc();
            lines = lines.Where(e => e.At >= start);
        }

        if (query.To is { } to)
        {
            var end = (to.Year < 9999 ? to.AddDays(1) : to).StartInUtc();
            lines = lines.Where(e => e.At < end);
        }

        if (query.Actor?.Trim() is { Length: > 0 } actor) lines = lines.Where(e => e.ActorName.Contains(actor));

        var total = await lines.CountAsync(cancellationToken);
        var rows = await lines.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(query.Paging.Skip).Take(query.Paging.Size)
            .Select(e => new { e.Id, e.At, e.ActorName, e.Action, e.Entity, e.EntityId, e.Reason, e.Changes, e.OrganisationId })
            .ToListAsync(cancellationToken);
        var hidden = await Hidden([.. rows.Select(r => (r.Id, r.Entity, r.OrganisationId))], cancellationToken);
        var changes = await Named(rows.ToDictionary(r => r.Id, r => hidden.Contains(r.Id) ? [] : Read(r.Changes)), cancellationToken);
        return new Page<AuditLine>(
            [.. rows.Select(r => new AuditLine(r.At, hidden.Contains(r.Id) && r.Entity == "JobApplication" ? "" : r.ActorName, r.Action, r.Entity, r.EntityId, hidden.Contains(r.Id) ? null : r.Reason, changes[r.Id], r.Changes is null, hidden.Contains(r.Id)))],
            query.Paging.Number, query.Paging.Size, total);
    }

    /// <summary>Lines of things that the person may not read in the administration that they belong to.</summary>
    private async Task<HashSet<Guid>> Hidden(IReadOnlyList<(Guid Id, string Entity, Guid? Organisation)> lines, CancellationToken cancellationToken)
    {
        if (access.Kind is AccessKind.System || access.User is not { } user) return [];
        var held = await grants.Held(user, clock.Today(), cancellationToken);
        var places = lines.Where(l => l.Organisation is not null).Select(l => OrganisationId.From(l.Organisation!.Value)).Distinct().ToList();
        var above = (await db.OrganisationLinks.Where(l => places.Contains(l.DescendantId)).ToListAsync(cancellationToken)).ToLookup(l => l.DescendantId.Value, l => l.AncestorId);
        return [.. lines
            .Where(l => l.Entity == Blind || Readers.TryGetValue(l.Entity, out var needed)
                && !held.Any(h => h.Role.Gives(needed) && l.Organisation is { } place && above[place].Contains(h.OrganisationId)))
            .Select(l => l.Id)];
    }

    /// <summary>Says administrations and accounts by their names instead of their identifiers.</summary>
    private async Task<Dictionary<Guid, IReadOnlyList<AuditChange>>> Named(Dictionary<Guid, IReadOnlyList<AuditChange>> changes, CancellationToken cancellationToken)
    {
        var organisations = Ids(OrganisationField).Select(OrganisationId.From).ToList();
        var people = Ids(AccountField).Select(UserId.From).ToList();
        var names = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id.ToString(), o => o.Name, cancellationToken);
        foreach (var (id, account) in await accounts.Find(people, cancellationToken)) names[id.ToString()] = account.Name;
        return changes.ToDictionary(c => c.Key, c => (IReadOnlyList<AuditChange>)[.. c.Value.Select(v => v with { Before = Name(v.Before), After = Name(v.After) })]);

        IEnumerable<Guid> Ids(string field) => changes.Values.SelectMany(c => c).Where(c => c.Field.EndsWith(field, StringComparison.Ordinal))
            .SelectMany(c => new[] { c.Before, c.After }).Where(v => Guid.TryParse(v, out _)).Select(v => Guid.Parse(v!)).Distinct();

        string? Name(string? value) => value is not null && names.TryGetValue(value, out var name) ? name : value;
    }

    private static IReadOnlyList<AuditChange> Read(string? changes)
    {
        if (changes is null) return [];
        var values = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(changes) ?? [];
        return [.. values.Where(v => v.Value.Length == 2 && v.Value[0] != v.Value[1]).Select(v => new AuditChange(v.Key, v.Value[0], v.Value[1]))];
    }
}
