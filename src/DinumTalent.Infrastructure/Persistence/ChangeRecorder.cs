using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Audit;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Adds to what is saved what belongs with it: raised versions, audit lines, outbox rows, search terms.</summary>
public sealed class ChangeRecorder(ICurrentUser user, TimeProvider clock, EffectCatalog effects, OutboxSignal signal)
{
    /// <summary>Hash of the searched words, so that an unrelated change does not rewrite them.</summary>
    internal const string SearchHash = "SearchHash";

    private const int ValueMaxLength = 500;

    /// <summary>Name of the command at hand.</summary>
    public string Command { get; set; } = "";

    public DateTime Now => clock.UtcNow();

    /// <summary>Tells the dispatcher that there is work.</summary>
    public void Wake() => signal.Pulse();

    /// <summary>True when outbox rows were added.</summary>
    internal async Task<bool> Record(TalentDbContext db, IReadOnlyCollection<IDomainEvent> enqueued, CancellationToken cancellationToken)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToList();
        var touched = OwnersOfChangedParts(entries);
        var aggregates = entries.Where(e => e.Entity is IAggregateRoot).ToList();

        foreach (var entry in aggregates)
        {
            if (entry.State is EntityState.Unchanged && touched.Contains(entry.Entity)) entry.State = EntityState.Modified;
            if (entry.State is EntityState.Modified)
            {
                var version = entry.Property(nameof(IAggregateRoot.Version));
                version.CurrentValue = (long)version.OriginalValue! + 1;
            }
        }

        foreach (var entry in aggregates.Where(e => e.Entity is IAudited && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            db.AuditRows.Add(await AuditLine(db, entry, cancellationToken));
        }

        foreach (var entry in aggregates.Where(e => e.Entity is ISearchable && e.State is EntityState.Added or EntityState.Modified))
        {
            await WriteSearch(db, entry, cancellationToken);
        }

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

    /// <summary>A change of an owned row leaves its owner unchanged in the tracker: this finds those owners.</summary>
    private static HashSet<object> OwnersOfChangedParts(List<EntityEntry> entries)
    {
        var owners = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var part in entries.Where(e => e.Metadata.IsOwned() && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var ownership = part.Metadata.FindOwnership()!;
            var key = ownership.Properties.Select(p => part.State is EntityState.Deleted ? part.Property(p.Name).OriginalValue : part.Property(p.Name).CurrentValue).ToArray();
            var owner = entries.FirstOrDefault(e => e.Metadata == ownership.PrincipalEntityType
                && ownership.PrincipalKey.Properties.Select(p => e.Property(p.Name).CurrentValue).SequenceEqual(key));
            if (owner is not null) owners.Add(owner.Entity);
        }

        return owners;
    }

    private static async Task WriteSearch(TalentDbContext db, EntityEntry entry, CancellationToken cancellationToken)
    {
        var owner = (ISearchable)entry.Entity;
        var words = string.Join('\n', owner.SearchTexts().Select(t => $"{t.Weight} {t.Text}"));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        var stored = entry.Property(SearchHash);
        if (Equals(stored.CurrentValue, hash)) return;
        var isNew = entry.State is EntityState.Added;
        stored.CurrentValue = hash;
        await TextIndex.Write(db, owner, isNew, cancellationToken);
    }

    private async Task<AuditEntry> AuditLine(TalentDbContext db, EntityEntry entry, CancellationToken cancellationToken)
    {
        var aggregate = (IAggregateRoot)entry.Entity;
        var changed = entry.Properties
            .Where(p => p.Metadata.Name is not (nameof(IAggregateRoot.Version) or "Id" or SearchHash or "Row" or "SortKey"))
            .Where(p => entry.State is not EntityState.Modified || (p.IsModified && !p.Metadata.GetValueComparer().Equals(p.OriginalValue, p.CurrentValue)))
            .ToList();
        var values = changed.ToDictionary(p => p.Metadata.Name, p => entry.State switch
        {
            EntityState.Added => new[] { null, Text(p.CurrentValue) },
            EntityState.Deleted => [Text(p.OriginalValue), null],
            _ => [Text(p.OriginalValue), Text(p.CurrentValue)],
        });
        var changes = JsonSerializer.Serialize(values, StoredJson.Options);
        var reason = aggregate.ChangeReason is { Length: > 1000 } cut ? cut[..1000] : aggregate.ChangeReason;
        var fields = string.Join(',', changed.Select(p => p.Metadata.Name));
        return Line(entry.Metadata.ClrType.Name, IdOf(entry), aggregate.Version, await OrganisationOf(db, entry.Entity, cancellationToken),
            fields.Length > 1000 ? fields[..1000] : fields, changes, reason);
    }

    /// <summary>A line about now and the person at hand, also for what is no aggregate.</summary>
    internal AuditEntry Line(string entity, Guid id, long version, Guid? organisation, string fields, string changes, string? reason)
    {
        var salt = AuditHash.NewSalt();
        var line = new AuditEntry
        {
            Id = Guid.CreateVersion7(),
            At = Now,
            ActorId = user.Id?.Value,
            ActorName = user.Name,
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
    private static async Task<Guid?> OrganisationOf(TalentDbContext db, object aggregate, CancellationToken cancellationToken) => aggregate switch
    {
        Organisation o => o.Id.Value,
        RoleGrant g => g.OrganisationId.Value,
        Domain.Workforce.Agent a => a.OrganisationId.Value,
        Vacancy v => v.OrganisationId.Value,
        JobApplication a => await OfVacancy(db, a.VacancyId, cancellationToken),
        Scorecard s => await db.Set<JobApplication>().FindAsync([s.ApplicationId], cancellationToken) is { } a ? await OfVacancy(db, a.VacancyId, cancellationToken) : null,
        Domain.Skills.SkillAssessment s => (await db.Set<Domain.Workforce.Agent>().FindAsync([s.AgentId], cancellationToken))?.OrganisationId.Value,
        _ => null,
    };

    private static async Task<Guid?> OfVacancy(TalentDbContext db, VacancyId id, CancellationToken cancellationToken) =>
        (await db.Set<Vacancy>().FindAsync([id], cancellationToken))?.OrganisationId.Value;
}
