using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.Infrastructure.Persistence.Conversions;
using DinumTalent.Infrastructure.Talents;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>The store: one model for SQLite and SQL Server.</summary>
/// <param name="options">Provider and connection.</param>
/// <param name="recorder">Adds versions, audit, outbox and search rows to what is saved; null at design time only.</param>
public sealed partial class TalentDbContext(DbContextOptions<TalentDbContext> options, ChangeRecorder? recorder = null)
    : IdentityUserContext<Account, Guid>(options), ITalentDbContext, IDataProtectionKeyContext
{
    private readonly List<IDomainEvent> enqueued = [];

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<OutboxRow> OutboxRows => Set<OutboxRow>();

    internal DbSet<StoredFileRow> StoredFiles => Set<StoredFileRow>();

    internal DbSet<AuditEntry> AuditRows => Set<AuditEntry>();

    internal DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    internal DbSet<SearchTerm> SearchTerms => Set<SearchTerm>();

    internal DbSet<SearchTrigram> SearchTrigrams => Set<SearchTrigram>();

    internal DbSet<TalentChange> TalentChanges => Set<TalentChange>();

    /// <summary>Puts an event that no aggregate raises into the outbox with the next save.</summary>
    public void Enqueue(IDomainEvent happened) => enqueued.Add(happened);

    /// <summary>From how many rows on the change tracker costs more than it gives.</summary>
    private const int Many = 100;

    /// <summary>Adds rows that nothing else refers to: few with what is saved next, many at once in the transaction at hand.</summary>
    internal async Task AddMany<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        if (AreMany(rows.Count)) await new BulkWriter(this).Write(rows, cancellationToken);
        else Set<T>().AddRange(rows);
    }

    /// <summary>Whether so many new rows are written at once, in the transaction at hand.</summary>
    internal bool AreMany(int rows) => rows >= Many && Database.CurrentTransaction is not null;

    /// <summary>Forgets what was read, changed and enqueued.</summary>
    internal void Forget()
    {
        ChangeTracker.Clear();
        enqueued.Clear();
    }

    /// <summary>See <see cref="WriterQueue"/>; null where there is no queue.</summary>
    internal async ValueTask<IDisposable?> TurnToWrite(CancellationToken cancellationToken) =>
        recorder is not null && Database.IsSqlite() ? await recorder.Writers.Enter(cancellationToken) : null;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (recorder is null) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var dispatch = await recorder.Record(this, enqueued, cancellationToken);
        using var turn = Database.CurrentTransaction is null ? await TurnToWrite(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        enqueued.Clear();
        if (dispatch && Database.CurrentTransaction is null) recorder.Wake();
        return saved;
    }

    /// <summary>For the key ring of the framework only, which saves synchronously.</summary>
    /// <exception cref="NotSupportedException">An aggregate changed: what is recorded with it needs the asynchronous way.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        recorder is null || !ChangeTracker.Entries<IAggregateRoot>().Any(e => e.State is not EntityState.Unchanged)
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new NotSupportedException("Aggregates are saved with SaveChangesAsync.");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TalentDbContext).Assembly);
        ProviderConventions.Apply(builder, this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        foreach (var type in typeof(AggregateRoot<>).Assembly.GetTypes())
        {
            if (type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
            {
                configurationBuilder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
            else if (type.IsEnum && type != typeof(SkillLevel))
            {
                configurationBuilder.Properties(type).HaveConversion<string>().HaveMaxLength(30);
            }
        }

        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
