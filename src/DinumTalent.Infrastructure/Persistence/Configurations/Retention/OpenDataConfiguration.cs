using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations.Retention;

internal sealed class OpenDataConfiguration : IEntityTypeConfiguration<OpenDataRelease>
{
    public void Configure(EntityTypeBuilder<OpenDataRelease> builder)
    {
        builder.ToTable("OpenDataReleases");
        builder.Property(r => r.Quarter).HasMaxLength(OpenDataRelease.NameMaxLength);
        builder.Property(r => r.PublishedByName).HasMaxLength(OpenDataRelease.AuthorMaxLength);
        builder.HasIndex(r => r.Quarter).IsUnique();
    }
}
