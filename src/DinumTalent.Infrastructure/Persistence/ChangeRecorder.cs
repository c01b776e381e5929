using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Audit;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence.Conversions;
using DinumTalent.Infrastructure.Talents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Adds to what is saved what belongs with it: raised versions, audit lines, outbox rows, search terms.</summary>
public sealed partial class ChangeRecorder(ICurrentUser user, IAccess access, TimeProvider clock, EffectCatalog effects, OutboxSignal signal, WriterQueue writers)
{
    /// <summary>Hash of the searched words, so that an unrelated change does not rewrite them.</summary>
    internal const string SearchHash = "SearchHash";

    private const int ValueMaxLength = 500;

    /// <summary>Administrations of the agents that the lines at hand are about.</summary>
    private readonly Dictionary<AgentId, Guid> places = [];

    private Guid? state;

    /// <summary>Name of the command at hand.</summary>
    public string Command { get; set; } = "";

    internal WriterQueue Writers => writers;

    public DateTime Now => clock.UtcNow();

    /// <summary>Tells the dispatcher that there is work.</summary>
    public void Wake() => signal.Pulse();

    /// <summary>True when outbox rows were added.</summary>
    internal async Task<bool> Record(TalentDbContext db, IReadOnlyCollection<IDomainEvent> enqueued, CancellationToken cancellationToken)
    {
        db.ChangeTracker.DetectChanges();
        // Found once: looking at all that is tracked again at each step would take the square of its number.
        var detecting = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await Record(db, db.ChangeTracker.Entries().ToList(), enqueued, cancellationToken);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detecting;
        }
    }

    private async Task<bool> Record(TalentDbContext db, List<EntityEntry> entries, IReadOnlyCollection<IDomainEvent> enqueued, CancellationToken cancellationToken)
    {
        var touched = ChangedParts(entries);
        var aggregates = entries.Where(e => e.Entity is IAggregateRoot).ToList();

        foreach (var entry in aggregates)
        {
            if (entry.State is EntityState.Unchanged && touched.ContainsKey(entry.Entity)) entry.State = EntityState.Modified;
            if (entry.State is EntityState.Modified)
            {
                var version = entry.Property(nameof(IAggregateRoot.Version));
                version.CurrentValue = (long)version.OriginalValue! + 1;
            }
        }

        var audited = aggregates.FindAll(e => e.Entity is IAudited && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        await ReadPlaces(db, audited, aggregates, cancellationToken);
        var lines = new List<AuditEntry>();
        foreach (var entry in audited)
        {
            var parts = touched.GetValueOrDefault(entry.Entity) ?? [];
            if (!IsUntold(entry, parts)) lines.Add(await AuditLine(db, entry, parts, cancellationToken));
        }

        await db.AddMany(lines, cancellationToken);

        await WriteSearch(db, aggregates.Where(e => e.Entity is ISearchable && e.State is EntityState.Added or EntityState.Modified), cancellationToken);

        await TellTalentIndex(db, aggregates, cancellationToken);

        await InsertMany(db, entries, cancellationToken);

        var happened = aggregates.SelectMany(e => ((IAggregateRoot)e.Entity).TakeEvents()).Concat(enqueued).ToList();
        var rows = happened.SelectMany(h => effects.Of(h.GetType()).Select(effect => new OutboxRow
        {
            Id = Guid.CreateVersion7(),
            At = Now,
            Event = h.GetType().FullName!,
            Effect = effect.FullName!,
            Payload = JsonSerializer.Serialize(h, h.GetType(), StoredJson.Options),
        })).ToList();
        db.OutboxRows.AddRange(rows);
        return rows.Count > 0;
    }

    /// <summary>Every instance keeps an index of agents and their skills: it reads again those named here.</summary>
    private Task TellTalentIndex(TalentDbContext db, IEnumerable<EntityEntry> aggregates, CancellationToken cancellationToken) =>
        db.AddMany<TalentChange>([.. aggregates
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => e.Entity switch
            {
                Domain.Workforce.Agent agent => agent.Id.Value,
                Domain.Skills.SkillAssessment assessment => assessment.AgentId.Value,
                _ => (Guid?)null,
            })
            .OfType<Guid>()
            .Distinct()
            .Select(agent => new TalentChange { AgentId = agent, At = Now })], cancellationToken);

    /// <summary>Inserts new agents by the hundred, as an import brings them, with their contracts and past the tracker, which then takes them for saved.</summary>
    private static async Task InsertMany(TalentDbContext db, List<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var added = entries.Where(e => e is { Entity: Domain.Workforce.Agent, State: EntityState.Added }).ToList();
        if (!db.AreMany(added.Count)) return;
        await db.AddMany(added.ConvertAll(e => (Domain.Workforce.Agent)e.Entity), cancellationToken);
        var ids = added.Select(e => (object?)((Domain.Workforce.Agent)e.Entity).Id).ToHashSet();
        foreach (var part in entries.Where(e => e.State is EntityState.Added && e.Metadata.FindOwnership() is { Properties: [var owner] } ownership
            && ownership.PrincipalEntityType.ClrType == typeof(Domain.Workforce.Agent) && ids.Contains(e.Property(owner.Name).CurrentValue)))
        {
            part.State = EntityState.Unchanged;
        }

        foreach (var agent in added) agent.State = EntityState.Unchanged;
    }

    /// <summary>A change of an owned row leaves its owner unchanged in the tracker: this finds those owners, with what changed.</summary>
    private static Dictionary<object, List<EntityEntry>> ChangedParts(List<EntityEntry> entries)
    {
        var owners = new Dictionary<object, List<EntityEntry>>(ReferenceEqualityComparer.Instance);
        var aggregates = new Lazy<ILookup<(IEntityType Type, object? Key), EntityEntry>>(() => entries
            .Where(e => e.Entity is IAggregateRoot)
            .ToLookup(e => (e.Metadata, e.Metadata.FindPrimaryKey()!.Properties is [var only] ? e.Property(only.Name).CurrentValue : null)));
        foreach (var part in entries.Where(e => e.Metadata.IsOwned() && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var ownership = part.Metadata.FindOwnership()!;
            if (ownership.Properties is not [var property]) continue;
            var key = part.State is EntityState.Deleted ? part.Property(property.Name).OriginalValue : part.Property(property.Name).CurrentValue;
            foreach (var owner in aggregates.Value[(ownership.PrincipalEntityType, key)])
            {
                if (!owners.TryGetValue(owner.Entity, out var parts)) owners[owner.Entity] = parts = [];
                parts.Add(part);
            }
        }

        return owners;
    }

    /// <summary>Before and after of the parts that the trail tells one by one, under names such as "Contracts[23/11/2026].EndsOn".</summary>
    private static Dictionary<string, string?[]> PartValues(IEnumerable<EntityEntry> parts)
    {
        var values = new Dictionary<string, string?[]>();
        foreach (var part in parts)
        {
            if (part.Entity is not IAuditedPart named) continue;
            var ownership = part.Metadata.FindOwnership()!;
            foreach (var value in part.Properties.Where(p => !p.Metadata.IsPrimaryKey() && !ownership.Properties.Contains(p.Metadata)))
            {
                var before = part.State is EntityState.Added ? null : Text(value.OriginalValue);
                var after = part.State is EntityState.Deleted ? null : Text(value.CurrentValue);
                if (before != after) values[$"{ownership.PrincipalToDependent!.Name}[{named.AuditName}].{value.Metadata.Name}"] = [before, after];
            }
        }

        return values;
    }

    /// <summary>Hash of the words that an owner is found by.</summary>
    internal static string HashOf(ISearchable owner)
    {
        var words = string.Join('\n', owner.SearchTexts().Select(t => $"{t.Weight} {t.Text}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }

    private static async Task WriteSearch(TalentDbContext db, IEnumerable<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var changed = new List<(ISearchable Owner, bool IsNew)>();
        foreach (var entry in entries)
        {
            var owner = (ISearchable)entry.Entity;
            var hash = HashOf(owner);
            var stored = entry.Property(SearchHash);
            if (Equals(stored.CurrentValue, hash)) continue;
            stored.CurrentValue = hash;
            changed.Add((owner, entry.State is EntityState.Added));
        }

        await TextIndex.Write(db, changed, cancellationToken);
    }

    private async Task<AuditEntry> AuditLine(TalentDbContext db, EntityEntry entry, IReadOnlyList<EntityEntry> parts, CancellationToken cancellationToken)
    {
        var aggregate = (IAggregateRoot)entry.Entity;
        var changed = Changed(entry).Where(p => !IsUntold(p)).ToList();
        var values = changed.ToDictionary(p => p.Metadata.Name, p => entry.State switch
        {
            EntityState.Added => new[] { null, Text(p.CurrentValue) },
            EntityState.Deleted => [Text(p.OriginalValue), null],
            _ => [Text(p.OriginalValue), Text(p.CurrentValue)],
        });
        var ofParts = PartValues(parts);
        foreach (var (name, value) in ofParts) values[name] = value;
        var changes = JsonSerializer.Serialize(values, StoredJson.Options);
        var reason = aggregate.ChangeReason is { Length: > 1000 } cut ? cut[..1000] : aggregate.ChangeReason;
        var fields = string.Join(',', changed.Select(p => p.Metadata.Name).Concat(ofParts.Keys.Select(name => name[..name.IndexOf('[', StringComparison.Ordinal)]).Distinct()));
        return Line(entry.Metadata.ClrType.Name, IdOf(entry), aggregate.Version, await OrganisationOf(db, entry.Entity, cancellationToken),
            fields.Length > 1000 ? fields[..1000] : fields, changes, reason, await ApplicationOf(db, entry.Entity, cancellationToken));
    }

    /// <summary>The application that a change is about, where its author may be who acts.</summary>
    private async Task<JobApplication?> ApplicationOf(TalentDbContext db, object aggregate, CancellationToken cancellationToken) => aggregate switch
    {
        JobApplication application => application,
        Interview interview when user.Id is not null => await db.Set<JobApplication>().FindAsync([interview.ApplicationId], cancellationToken),
        Offer offer when user.Id is not null => await db.Set<JobApplication>().FindAsync([offer.ApplicationId], cancellationToken),
        _ => null,
    };

    /// <summary>A line about now and the person at hand, also for what is no aggregate.</summary>
    internal AuditEntry Line(string entity, Guid id, long version, Guid? organisation, string fields, string changes, string? reason) =>
        Line(entity, id, version, organisation, fields, changes, reason, null);

    /// <summary>The same where the person at hand may have to stay unknown: who sent an application under seal acts without a name.</summary>
    private AuditEntry Line(string entity, Guid id, long version, Guid? organisation, string fields, string changes, string? reason, JobApplication? application)
    {
        var salt = AuditHash.NewSalt();
        var line = new AuditEntry
        {
            Id = Guid.CreateVersion7(),
            At = Now,
            ActorId = application?.Hides(user.Id) is true || IsOfFellow(entity) ? null : user.Id?.Value,
            ActorName = application?.Hides(user.Id) is true ? application.Name.Full : IsOfCandidate(entity) ? "" : user.Name,
            Action = Command,
            Entity = entity,
            EntityId = id,
            EntityVersion = version,
            OrganisationId = organisation,
            Fields = fields,
            ValuesHash = AuditHash.Of(salt, changes, reason),
        };
        line.SetValues(changes, reason, salt);
        return line;
    }

    private static Guid IdOf(EntityEntry entry)
    {
        var id = entry.Property("Id").CurrentValue!;
        return (Guid)id.GetType().GetProperty("Value")!.GetValue(id)!;
    }

    private static string? Text(object? value)
    {
        var text = value switch
        {
            null => null,
            string s => s,
            DateOnly d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DateTime t => t.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            System.Collections.IEnumerable list => JsonSerializer.Serialize(list, StoredJson.Options),
            IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        return text is { Length: > ValueMaxLength } ? text[..ValueMaxLength] + "…" : text;
    }

    /// <summary>The administration whose auditors may read the line.</summary>
    private async Task<Guid?> OrganisationOf(TalentDbContext db, object aggregate, CancellationToken cancellationToken) => aggregate switch
    {
        Organisation o => o.Id.Value,
        RoleGrant g => g.OrganisationId.Value,
        Domain.Workforce.Agent a => a.OrganisationId.Value,
        Domain.Workforce.AgentImport i => i.OrganisationId.Value,
        Vacancy v => v.OrganisationId.Value,
        ApprovalChain c => c.OrganisationId.Value,
        VacancyApproval a => await OfVacancy(db, a.VacancyId, cancellationToken),
        VacancyTemplate t => t.OrganisationId.Value,
        StageTemplate t => t.OrganisationId.Value,
        JobApplication a => await OfVacancy(db, a.VacancyId, cancellationToken),
        MobilityInterest i => await OfVacancy(db, i.VacancyId, cancellationToken),
        CandidateRecord c => c.OrganisationId.Value,
        DistinctPeople d => d.OrganisationId.Value,
        TalentList l => l.OrganisationId.Value,
        SourcingCampaign c => c.OrganisationId.Value,
        PoolInvitation i => await OfVacancy(db, i.VacancyId, cancellationToken),
        TalentPoolMember or ApplicationSharing => await OfState(db, cancellationToken),
        MessageTemplate t => t.OrganisationId.Value,
        RecruitmentFileExport e => await OfVacancy(db, e.VacancyId, cancellationToken),
        Offer o => await OfVacancy(db, o.VacancyId, cancellationToken),
        Arrival a => a.OrganisationId.Value,
        ArrivalTemplate t => t.OrganisationId.Value,
        Scorecard s => await db.Set<JobApplication>().FindAsync([s.ApplicationId], cancellationToken) is { } a ? await OfVacancy(db, a.VacancyId, cancellationToken) : null,
        SkillFinding f => await db.Set<JobApplication>().FindAsync([f.ApplicationId], cancellationToken) is { } a ? await OfVacancy(db, a.VacancyId, cancellationToken) : null,
        Interview i => await OfVacancy(db, i.VacancyId, cancellationToken),
        SlotPool p => await OfVacancy(db, p.VacancyId, cancellationToken),
        CriteriaTemplate t => t.OrganisationId.Value,
        Assessment d => await db.Set<JobApplication>().FindAsync([d.ApplicationId], cancellationToken) is { } a ? await OfVacancy(db, a.VacancyId, cancellationToken) : null,
        Domain.Retention.Training { OrganisationId: { } place } => place.Value,
        Domain.Retention.Training or Domain.Retention.OpenDataRelease => await OfState(db, cancellationToken),
        Domain.Skills.Campaign c => c.OrganisationId.Value,
        Domain.Retention.HeadcountTarget t => t.OrganisationId.Value,
        ReferentialVersion or JobFamily or JobProfile or Skill or PayReference => await OfState(db, cancellationToken),
        _ when AgentOf(aggregate) is { } agent => places.TryGetValue(agent, out var place) ? place : (Guid?)null,
        _ => await OfEig(db, aggregate, cancellationToken) ?? await OfListening(db, aggregate, cancellationToken),
    };

    /// <summary>The agent in whose administration the line is read, of what bears no administration itself.</summary>
    private static AgentId? AgentOf(object aggregate) => aggregate switch
    {
        SkillAssessment s => s.AgentId,
        DueDecision d => d.AgentId,
        TrainingEnrolment e => e.AgentId,
        RetentionAction r => r.AgentId,
        _ => null,
    };

    /// <summary>Where the agents serve whom lines are about, read at once: an agent who changes with them counts as changed.</summary>
    private async Task ReadPlaces(TalentDbContext db, List<EntityEntry> audited, List<EntityEntry> aggregates, CancellationToken cancellationToken)
    {
        places.Clear();
        var agents = audited.Select(e => AgentOf(e.Entity)).OfType<AgentId>().Distinct().ToList();
        if (agents.Count == 0) return;
        foreach (var agent in await db.Set<Agent>().AsNoTracking().Where(a => agents.Contains(a.Id)).Select(a => new { a.Id, a.OrganisationId }).ToListAsync(cancellationToken))
            places[agent.Id] = agent.OrganisationId.Value;
        foreach (var agent in aggregates.Select(e => e.Entity).OfType<Agent>()) places[agent.Id] = agent.OrganisationId.Value;
    }

    /// <summary>What is one for all is for those to read whose role covers the whole State.</summary>
    private async Task<Guid?> OfState(TalentDbContext db, CancellationToken cancellationToken) =>
        state ??= (db.Set<Organisation>().Local.FirstOrDefault(o => o.ParentId is null)
            ?? await db.Set<Organisation>().AsNoTracking().FirstOrDefaultAsync(o => o.ParentId == null, cancellationToken))?.Id.Value;

    private static async Task<Guid?> OfVacancy(TalentDbContext db, VacancyId id, CancellationToken cancellationToken) =>
        (await db.Set<Vacancy>().FindAsync([id], cancellationToken))?.OrganisationId.Value;
}
