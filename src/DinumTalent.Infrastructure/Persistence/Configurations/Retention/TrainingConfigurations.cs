using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations.Retention;

internal sealed class TrainingConfiguration : IEntityTypeConfiguration<Training>
{
    public void Configure(EntityTypeBuilder<Training> builder)
    {
        builder.ToTable("Trainings");
        builder.Property(t => t.Provider).HasMaxLength(Training.ProviderMaxLength);
        builder.Property(t => t.Code).HasMaxLength(Training.CodeMaxLength);
        builder.Property(t => t.Key).HasMaxLength(Training.ProviderMaxLength + Training.CodeMaxLength + 1);
        builder.Property(t => t.Title).HasMaxLength(Training.TitleMaxLength);
        builder.Property(t => t.Description).HasMaxLength(Training.DescriptionMaxLength);
        builder.Property(t => t.Link).HasMaxLength(Training.LinkMaxLength);
        builder.Property(t => t.Aims).AsJson();
        builder.HasIndex(t => new { t.OrganisationId, t.Key }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TrainingEnrolmentConfiguration : IEntityTypeConfiguration<TrainingEnrolment>
{
    public void Configure(EntityTypeBuilder<TrainingEnrolment> builder)
    {
        builder.ToTable("TrainingEnrolments");
        builder.Property(e => e.Motivation).HasMaxLength(TrainingEnrolment.TextMaxLength);
        builder.Property(e => e.Reason).HasMaxLength(TrainingEnrolment.TextMaxLength);
        builder.Ignore(e => e.IsOpen);
        builder.HasIndex(e => new { e.AgentId, e.TrainingId }).IsUnique().HasFilter("[ClosedAt] IS NULL");
        builder.HasIndex(e => e.AgentId);
        builder.HasIndex(e => new { e.Status, e.RequestedAt });
        builder.HasOne<Agent>().WithMany().HasForeignKey(e => e.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Training>().WithMany().HasForeignKey(e => e.TrainingId).OnDelete(DeleteBehavior.Restrict);
    }
}
