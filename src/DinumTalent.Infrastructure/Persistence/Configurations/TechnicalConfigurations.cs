using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class OutboxRowConfiguration : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Event).HasMaxLength(200);
        builder.Property(o => o.Effect).HasMaxLength(300);
        builder.Property(o => o.LastError).HasMaxLength(1000);
        builder.HasIndex(o => new { o.DoneAt, o.NextAttemptAt, o.At });
        builder.HasIndex(o => new { o.GivenUpAt, o.SetAsideAt });
    }
}

internal sealed class StoredFileRowConfiguration : IEntityTypeConfiguration<StoredFileRow>
{
    public void Configure(EntityTypeBuilder<StoredFileRow> builder)
    {
        builder.ToTable("StoredFiles");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(UploadedFile.NameMaxLength);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(32);
        builder.HasIndex(f => new { f.ClaimedAt, f.ReceivedAt });
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.ActorName).HasMaxLength(210);
        builder.Property(e => e.ActorKey).HasMaxLength(420);
        builder.Property(e => e.Action).HasMaxLength(100);
        builder.Property(e => e.Entity).HasMaxLength(60);
        builder.Property(e => e.Fields).HasMaxLength(1000);
        builder.Property(e => e.Reason).HasMaxLength(1000);
        builder.Property(e => e.Salt).HasMaxLength(16);
        builder.Property(e => e.ValuesHash).HasMaxLength(32);
        builder.Property(e => e.Seal).HasMaxLength(32);
        builder.HasIndex(e => new { e.Entity, e.EntityId, e.EntityVersion });
        builder.HasIndex(e => e.Sequence).IsUnique();
        builder.HasIndex(e => new { e.OrganisationId, e.At });
    }
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads");
        builder.HasKey(h => h.Sequence);
        builder.Property(h => h.Sequence).ValueGeneratedNever();
        builder.Property(h => h.Seal).HasMaxLength(32);
    }
}

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.ToTable("SearchTerms");
        builder.HasKey(t => new { t.Index, t.Term, t.OwnerId });
        builder.Property(t => t.Index).HasMaxLength(SearchTerm.IndexMaxLength);
        builder.Property(t => t.Term).HasMaxLength(SearchTerm.TermMaxLength);
        builder.HasIndex(t => new { t.OwnerId, t.Term });
    }
}

internal sealed class SearchTrigramConfiguration : IEntityTypeConfiguration<SearchTrigram>
{
    public void Configure(EntityTypeBuilder<SearchTrigram> builder)
    {
        builder.ToTable("SearchTrigrams");
        builder.HasKey(t => new { t.Index, t.Trigram, t.Term });
        builder.Property(t => t.Index).HasMaxLength(SearchTerm.IndexMaxLength);
        builder.Property(t => t.Trigram).HasMaxLength(3);
        builder.Property(t => t.Term).HasMaxLength(SearchTerm.TermMaxLength);
        builder.HasIndex(t => new { t.Index, t.Term });
    }
}
