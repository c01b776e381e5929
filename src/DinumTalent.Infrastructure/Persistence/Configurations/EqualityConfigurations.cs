using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class EqualityCounterConfiguration : IEntityTypeConfiguration<EqualityCounter>
{
    public void Configure(EntityTypeBuilder<EqualityCounter> builder)
    {
        builder.ToTable("EqualityCounters");
        builder.HasKey(c => new { c.VacancyId, c.Choice });
        builder.Property(c => c.VacancyId).ValueGeneratedNever();
        builder.Property(c => c.Choice).ValueGeneratedNever();
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(c => c.VacancyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CohortCounterConfiguration : IEntityTypeConfiguration<CohortCounter>
{
    public void Configure(EntityTypeBuilder<CohortCounter> builder)
    {
        builder.ToTable("CohortCounters");
        builder.HasKey(c => new { c.CohortId, c.Moment, c.Choice });
        builder.Property(c => c.CohortId).ValueGeneratedNever();
        builder.Property(c => c.Moment).ValueGeneratedNever();
        builder.Property(c => c.Choice).ValueGeneratedNever();
        builder.HasOne<Cohort>().WithMany().HasForeignKey(c => c.CohortId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EqualityMarkConfiguration : IEntityTypeConfiguration<EqualityMark>
{
    public void Configure(EntityTypeBuilder<EqualityMark> builder)
    {
        builder.ToTable("EqualityMarks");
        builder.HasKey(m => m.Hash);
        builder.Property(m => m.Hash).HasMaxLength(EqualityMark.HashLength);
    }
}
