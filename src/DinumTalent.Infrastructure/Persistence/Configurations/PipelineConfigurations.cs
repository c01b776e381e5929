using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class StageTemplateConfiguration : IEntityTypeConfiguration<StageTemplate>
{
    public void Configure(EntityTypeBuilder<StageTemplate> builder)
    {
        builder.ToTable("StageTemplates");
        builder.Property(t => t.Steps).HasField("steps").AsJson();
        builder.HasIndex(t => t.OrganisationId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentionConfiguration : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> builder)
    {
        builder.ToTable("Mentions");
        builder.Property(m => m.ByName).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.HasIndex(m => new { m.ApplicationId, m.CommentNumber, m.UserId }).IsUnique();
        builder.HasIndex(m => new { m.UserId, m.ReadAt });
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(m => m.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>Messages to candidates, a column of their application.</summary>
internal sealed class WrittenMessageConfiguration : IEntityTypeConfiguration<JobApplication>
{
    public void Configure(EntityTypeBuilder<JobApplication> builder) =>
        builder.Property(a => a.Messages).HasField("messages").AsJson().HasDefaultValueSql("'[]'");
}
