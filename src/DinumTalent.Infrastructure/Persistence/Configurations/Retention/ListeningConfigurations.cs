using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class RiskWeightsConfiguration : IEntityTypeConfiguration<RiskWeights>
{
    public void Configure(EntityTypeBuilder<RiskWeights> builder)
    {
        builder.ToTable("RiskWeights");
        builder.Property(w => w.Weights).AsJson();
        builder.Property(w => w.Reason).HasMaxLength(RiskWeights.ReasonMaxLength);
        builder.Property(w => w.SetByName).HasMaxLength(RiskWeights.NameMaxLength);
        builder.Ignore(w => w.Terms);
        builder.HasIndex(w => w.Number).IsUnique();
    }
}

internal sealed class RiskSwitchConfiguration : IEntityTypeConfiguration<RiskSwitch>
{
    public void Configure(EntityTypeBuilder<RiskSwitch> builder)
    {
        builder.ToTable("RiskSwitches");
        builder.Property(s => s.Reason).HasMaxLength(RiskWeights.ReasonMaxLength);
        builder.Property(s => s.ChangedByName).HasMaxLength(RiskWeights.NameMaxLength);
        builder.HasIndex(s => s.OrganisationId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PulseRoundConfiguration : IEntityTypeConfiguration<PulseRound>
{
    public void Configure(EntityTypeBuilder<PulseRound> builder)
    {
        builder.ToTable("PulseRounds");
        builder.Ignore(r => r.Quarter);
        builder.HasIndex(r => new { r.OrganisationId, r.Year, r.QuarterNumber }).IsUnique();
        builder.HasIndex(r => new { r.EndedOn, r.ClosesOn });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PulseEntryConfiguration : IEntityTypeConfiguration<PulseEntry>
{
    public void Configure(EntityTypeBuilder<PulseEntry> builder)
    {
        builder.ToTable("PulseEntries");
        builder.HasIndex(e => new { e.RoundId, e.AgentId }).IsUnique();
        builder.HasIndex(e => e.AgentId);
        builder.HasOne<PulseRound>().WithMany().HasForeignKey(e => e.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(e => e.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PulseCounterConfiguration : IEntityTypeConfiguration<PulseCounter>
{
    public void Configure(EntityTypeBuilder<PulseCounter> builder)
    {
        builder.ToTable("PulseCounters");
        builder.HasKey(c => new { c.RoundId, c.OrganisationId, c.FamilyId, c.Question, c.Value });
        builder.Property(c => c.RoundId).ValueGeneratedNever();
        builder.Property(c => c.OrganisationId).ValueGeneratedNever();
        builder.Property(c => c.FamilyId).ValueGeneratedNever();
        builder.Property(c => c.Question).ValueGeneratedNever();
        builder.Property(c => c.Value).ValueGeneratedNever();
        builder.HasOne<PulseRound>().WithMany().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NamedIntentionConfiguration : IEntityTypeConfiguration<NamedIntention>
{
    public void Configure(EntityTypeBuilder<NamedIntention> builder)
    {
        builder.ToTable("NamedIntentions");
        builder.HasIndex(i => i.AgentId).IsUnique();
        builder.HasIndex(i => i.SaidOn);
        builder.HasOne<Agent>().WithMany().HasForeignKey(i => i.AgentId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RetentionInterviewConfiguration : IEntityTypeConfiguration<RetentionInterview>
{
    public void Configure(EntityTypeBuilder<RetentionInterview> builder)
    {
        builder.ToTable("RetentionInterviews");
        builder.Property(i => i.Reasons).AsJson();
        builder.Property(i => i.Comment).HasMaxLength(RetentionInterview.CommentMaxLength);
        builder.Property(i => i.FollowUp).HasMaxLength(RetentionInterview.FollowUpMaxLength);
        builder.Property(i => i.RecordedByName).HasMaxLength(RetentionInterview.NameMaxLength);
        builder.Ignore(i => i.AwaitsFollowUp);
        builder.HasIndex(i => new { i.AgentId, i.Kind, i.HeldOn }).IsUnique();
        builder.HasIndex(i => new { i.OrganisationId, i.HeldOn });
        builder.HasIndex(i => i.HeldOn);
        builder.HasOne<Agent>().WithMany().HasForeignKey(i => i.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<JobProfile>().WithMany().HasForeignKey(i => i.JobProfileId).OnDelete(DeleteBehavior.Restrict);
    }
}
