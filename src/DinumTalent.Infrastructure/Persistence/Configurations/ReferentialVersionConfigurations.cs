using System.Text.Json;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class ReferentialVersionConfiguration : IEntityTypeConfiguration<ReferentialVersion>
{
    private const int NameMaxLength = 201;

    public void Configure(EntityTypeBuilder<ReferentialVersion> builder)
    {
        builder.ToTable("ReferentialVersions");
        builder.Property(v => v.Label).HasMaxLength(ReferentialVersion.LabelMaxLength);
        builder.Property(v => v.PublishedByName).HasMaxLength(NameMaxLength);
        builder.HasIndex(v => v.Number).IsUnique();
        builder.HasIndex(v => v.Status).IsUnique().HasFilter($"[Status] = '{nameof(ReferentialVersionStatus.Draft)}'");
        builder.OwnsMany(v => v.Changes, change =>
        {
            change.ToTable("ReferentialChanges");
            change.WithOwner().HasForeignKey("ReferentialVersionId");
            change.HasKey("ReferentialVersionId", nameof(ReferentialChange.Number));
            change.Property(c => c.Number).ValueGeneratedNever();
            change.Property(c => c.Origin).HasMaxLength(ReferentialVersion.OriginMaxLength);
            change.Property(c => c.ByName).HasMaxLength(NameMaxLength);
            change.Property(c => c.Edit).HasConversion(
                edit => JsonSerializer.Serialize(edit, StoredJson.Options),
                json => JsonSerializer.Deserialize<ReferentialEdit>(json, StoredJson.Options)!);
        });
        builder.Navigation(v => v.Changes).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ReferentialImportConfiguration : IEntityTypeConfiguration<ReferentialImport>
{
    public void Configure(EntityTypeBuilder<ReferentialImport> builder)
    {
        builder.ToTable("ReferentialImports");
        builder.Property(i => i.FileName).HasMaxLength(ReferentialImport.FileNameMaxLength);
        builder.Property(i => i.ByName).HasMaxLength(201);
        builder.Property(i => i.Exceptions).AsJson();
        builder.HasIndex(i => i.ReceivedAt);
    }
}

internal sealed class PayReferenceConfiguration : IEntityTypeConfiguration<PayReference>
{
    public void Configure(EntityTypeBuilder<PayReference> builder)
    {
        builder.ToTable("PayReferences");
        builder.Property(r => r.Brackets).AsJson();
        builder.HasIndex(r => new { r.JobProfileId, r.ValidFrom }).IsUnique();
        builder.HasOne<JobProfile>().WithMany().HasForeignKey(r => r.JobProfileId).OnDelete(DeleteBehavior.Restrict);
    }
}
