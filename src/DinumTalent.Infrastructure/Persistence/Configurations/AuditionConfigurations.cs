using DinumTalent.Domain.Eig;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class AuditionScheduleConfiguration : IEntityTypeConfiguration<AuditionSchedule>
{
    public void Configure(EntityTypeBuilder<AuditionSchedule> builder)
    {
        builder.ToTable("AuditionSchedules");
        builder.Property(s => s.Rooms).AsJson();
        builder.Property(s => s.Opening).AsJson();
        builder.Property(s => s.Jurors).AsJson();
        builder.Property(s => s.Plan).AsJson();
        builder.Property(s => s.Unplaced).AsJson();
        builder.Ignore(s => s.Terms);
        builder.HasIndex(s => new { s.CohortId, s.Sprint }).IsUnique();
        builder.HasOne<Cohort>().WithMany().HasForeignKey(s => s.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AuditionConfiguration : IEntityTypeConfiguration<Audition>
{
    public void Configure(EntityTypeBuilder<Audition> builder)
    {
        builder.ToTable("Auditions");
        builder.Property(a => a.Room).HasMaxLength(Audition.RoomMaxLength);
        builder.Ignore(a => a.EndsAt);
        builder.HasIndex(a => a.ApplicationId).IsUnique();
        builder.HasIndex(a => new { a.CohortId, a.Sprint });
        builder.HasOne<FellowApplication>().WithMany().HasForeignKey(a => a.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(a => a.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AuditionSheetConfiguration : IEntityTypeConfiguration<AuditionSheet>
{
    public void Configure(EntityTypeBuilder<AuditionSheet> builder)
    {
        builder.ToTable("AuditionSheets");
        builder.Property(s => s.JudgeName).HasMaxLength(FellowGrid.NameMaxLength);
        builder.Property(s => s.Tie).HasMaxLength(FellowGrid.TieMaxLength);
        builder.Property(s => s.Remarks).HasMaxLength(FellowGrid.RemarksMaxLength);
        builder.Property(s => s.Scores).AsJson();
        builder.Ignore(s => s.IsOutstanding);
        builder.HasIndex(s => new { s.ApplicationId, s.JudgeId }).IsUnique();
        builder.HasIndex(s => new { s.JudgeId, s.Independence });
        builder.HasIndex(s => new { s.CohortId, s.Sprint });
        builder.HasOne<FellowApplication>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(s => s.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RankingTermsConfiguration : IEntityTypeConfiguration<RankingTerms>
{
    public void Configure(EntityTypeBuilder<RankingTerms> builder)
    {
        builder.ToTable("RankingTerms");
        builder.Property(t => t.AuditionWeight).HasPrecision(5, 4);
        builder.Property(t => t.Floor).HasPrecision(5, 4);
        builder.Property(t => t.SetByName).HasMaxLength(RankingTerms.NameMaxLength);
        builder.Property(t => t.Reason).HasMaxLength(RankingTerms.ReasonMaxLength);
        builder.Ignore(t => t.Rule);
        builder.HasIndex(t => new { t.CohortId, t.Sprint }).IsUnique();
        builder.HasOne<Cohort>().WithMany().HasForeignKey(t => t.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}
