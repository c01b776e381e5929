using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations.Retention;

internal sealed class DueDecisionConfiguration : IEntityTypeConfiguration<DueDecision>
{
    public void Configure(EntityTypeBuilder<DueDecision> builder)
    {
        builder.ToTable("DueDecisions");
        builder.Property(d => d.Reason).HasMaxLength(DueDecision.ReasonMaxLength);
        builder.Ignore(d => d.AsksForAct);
        builder.HasIndex(d => new { d.Matter, d.Subject }).IsUnique();
        builder.HasIndex(d => d.AgentId);
        builder.HasIndex(d => new { d.Choice, d.DueOn });
        builder.HasOne<Agent>().WithMany().HasForeignKey(d => d.AgentId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DeadlineDigestConfiguration : IEntityTypeConfiguration<DeadlineDigest>
{
    public void Configure(EntityTypeBuilder<DeadlineDigest> builder)
    {
        builder.ToTable("DeadlineDigests");
        builder.HasIndex(d => d.UserId).IsUnique();
    }
}

internal sealed class RetentionActionConfiguration : IEntityTypeConfiguration<RetentionAction>
{
    public void Configure(EntityTypeBuilder<RetentionAction> builder)
    {
        builder.ToTable("RetentionActions");
        builder.Property(a => a.Description).HasMaxLength(RetentionAction.TextMaxLength);
        builder.Property(a => a.Outcome).HasMaxLength(RetentionAction.TextMaxLength);
        builder.Ignore(a => a.IsOpen);
        builder.HasIndex(a => new { a.AgentId, a.OpenedOn });
        // A form sent twice at once plans one action, whichever of the two is first.
        builder.HasIndex(a => new { a.AgentId, a.Kind, a.DueOn, a.OpenedOn, a.Origin }).IsUnique().HasFilter("[ClosedOn] IS NULL");
        builder.HasIndex(a => new { a.Status, a.DueOn });
        builder.HasIndex(a => new { a.OwnerId, a.Status });
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Cascade);
    }
}
