using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

/// <summary>The text of a CV goes with its file.</summary>
internal sealed class CvReadingConfiguration : IEntityTypeConfiguration<CvReading>
{
    public void Configure(EntityTypeBuilder<CvReading> builder)
    {
        builder.ToTable("CvReadings");
        builder.Property(r => r.Text);
        builder.Property(r => r.Mentions).HasField("mentions").AsJson();
        builder.Ignore(r => r.IsOver);
        builder.HasIndex(r => r.FileId).IsUnique();
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(r => r.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SkillFindingConfiguration : IEntityTypeConfiguration<SkillFinding>
{
    public void Configure(EntityTypeBuilder<SkillFinding> builder)
    {
        builder.ToTable("SkillFindings");
        builder.Property(f => f.ByName).HasMaxLength(SkillFinding.NameMaxLength);
        builder.HasIndex(f => new { f.ApplicationId, f.SkillId }).IsUnique();
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(f => f.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CvEntryConfiguration : IEntityTypeConfiguration<CvEntry>
{
    public void Configure(EntityTypeBuilder<CvEntry> builder)
    {
        builder.ToTable("CvEntries");
        builder.HasKey(e => e.Key);
        builder.Property(e => e.Key).ValueGeneratedNever();
        builder.HasIndex(e => e.ApplicationId).IsUnique();
        builder.HasIndex(e => e.ReadingId);
        builder.HasIndex(e => new { e.VacancyId, e.Key });
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(e => e.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CvReading>().WithMany().HasForeignKey(e => e.ReadingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CvWordConfiguration : IEntityTypeConfiguration<CvWord>
{
    public void Configure(EntityTypeBuilder<CvWord> builder)
    {
        builder.ToTable("CvWords");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Word).HasMaxLength(CvWord.WordMaxLength);
        builder.HasIndex(w => w.Word);
    }
}

internal sealed class CvUseConfiguration : IEntityTypeConfiguration<CvUse>
{
    public void Configure(EntityTypeBuilder<CvUse> builder)
    {
        builder.ToTable("CvUses");
        builder.HasKey(u => new { u.WordId, u.EntryKey });
        builder.HasIndex(u => u.EntryKey);
        builder.HasOne<CvEntry>().WithMany().HasForeignKey(u => u.EntryKey).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CvTrigramConfiguration : IEntityTypeConfiguration<CvTrigram>
{
    public void Configure(EntityTypeBuilder<CvTrigram> builder)
    {
        builder.ToTable("CvTrigrams");
        builder.HasKey(t => new { t.Trigram, t.WordId });
        builder.Property(t => t.Trigram).HasMaxLength(3);
        builder.HasIndex(t => t.WordId);
        builder.HasOne<CvWord>().WithMany().HasForeignKey(t => t.WordId).OnDelete(DeleteBehavior.Cascade);
    }
}
