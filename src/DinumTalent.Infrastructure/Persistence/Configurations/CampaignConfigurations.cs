using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns");
        builder.Property(c => c.Title).HasMaxLength(Campaign.TitleMaxLength);
        builder.Ignore(c => c.RemindsOn);
        builder.HasIndex(c => new { c.OrganisationId, c.OpensOn });
        builder.HasIndex(c => new { c.Status, c.ClosesOn });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CampaignEntryConfiguration : IEntityTypeConfiguration<CampaignEntry>
{
    public void Configure(EntityTypeBuilder<CampaignEntry> builder)
    {
        builder.ToTable("CampaignEntries");
        builder.HasIndex(e => new { e.CampaignId, e.AgentId }).IsUnique();
        builder.HasIndex(e => new { e.CampaignId, e.OrganisationId });
        builder.HasIndex(e => new { e.CampaignId, e.SubmittedAt, e.RemindedAt });
        builder.HasIndex(e => e.AgentId);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(e => e.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(e => e.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CampaignResultConfiguration : IEntityTypeConfiguration<CampaignResult>
{
    public void Configure(EntityTypeBuilder<CampaignResult> builder)
    {
        builder.ToTable("CampaignResults");
        builder.Property(r => r.Figures).HasField("figures").AsJson();
        builder.HasIndex(r => r.CampaignId).IsUnique();
        builder.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
}
