using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

/// <summary>Applications of a period are counted from this index alone, without the letters that lie in their rows.</summary>
internal sealed class CountedApplicationConfiguration : IEntityTypeConfiguration<JobApplication>
{
    public void Configure(EntityTypeBuilder<JobApplication> builder) =>
        builder.HasIndex(a => new { a.SentAt, a.VacancyId, a.Status, a.RefusalReason, a.Id });
}
