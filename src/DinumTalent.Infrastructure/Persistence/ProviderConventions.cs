using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>What differs between the providers, see docs/adr.</summary>
internal static class ProviderConventions
{
    private const string SqlServer = "Microsoft.EntityFrameworkCore.SqlServer";

    public static void Apply(ModelBuilder builder, DbContext context)
    {
        var onSqlServer = context.Database.ProviderName == SqlServer;
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(IAggregateRoot).IsAssignableFrom(entity.ClrType)) Aggregate(builder, entity, onSqlServer);
            if (typeof(ISearchable).IsAssignableFrom(entity.ClrType)) builder.Entity(entity.ClrType).Property<string>(ChangeRecorder.SearchHash).HasMaxLength(64).HasDefaultValue("");
        }

        if (!onSqlServer) return;

        // Search compares folded words code by code, as SQLite does.
        builder.Entity<SearchTerm>().Property(t => t.Term).UseCollation("Latin1_General_100_BIN2");
        builder.Entity<SearchTrigram>().Property(t => t.Trigram).UseCollation("Latin1_General_100_BIN2");
        builder.Entity<SearchTrigram>().Property(t => t.Term).UseCollation("Latin1_General_100_BIN2");
        builder.Entity<CvWord>().Property(w => w.Word).UseCollation("Latin1_General_100_BIN2");
        builder.Entity<CvTrigram>().Property(t => t.Trigram).UseCollation("Latin1_General_100_BIN2");
    }

    private static void Aggregate(ModelBuilder builder, IMutableEntityType entity, bool onSqlServer)
    {
        var aggregate = builder.Entity(entity.ClrType);
        aggregate.Property(nameof(IAggregateRoot.Version)).IsConcurrencyToken();
        aggregate.Ignore(nameof(IAggregateRoot.ChangeReason));
        foreach (var key in entity.GetKeys().SelectMany(k => k.Properties)) key.ValueGenerated = ValueGenerated.Never;
        if (!onSqlServer) return;

        // SQL Server orders a uniqueidentifier by its last bytes: identifiers would scatter as clustered key.
        aggregate.HasKey("Id").IsClustered(false);
        aggregate.Property<long>("Row").UseIdentityColumn().ValueGeneratedOnAdd();
        aggregate.HasIndex("Row").IsUnique().IsClustered();
    }
}
