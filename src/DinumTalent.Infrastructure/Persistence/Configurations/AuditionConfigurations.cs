using DinumTalent.Domain.Eig;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

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
