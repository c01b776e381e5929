using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class AgentConfiguration : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> builder)
    {
        builder.ToTable("Agents");
        builder.Property(a => a.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.SortKey).HasMaxLength(PersonName.SortKeyMaxLength);
        builder.Property(a => a.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(a => a.RegistrationNumber).HasMaxLength(Agent.RegistrationNumberMaxLength);
        builder.Property(a => a.City).HasMaxLength(Agent.CityMaxLength);
        builder.HasIndex(a => new { a.OrganisationId, a.SortKey });
        builder.HasIndex(a => a.SortKey);
        builder.HasIndex(a => a.UserId);
        builder.HasIndex(a => a.Email);
        builder.HasIndex(a => a.ManagerId);
        builder.HasIndex(a => new { a.ArrivedOn, a.SortKey });
        builder.HasIndex(a => new { a.ContractEndsOn, a.SortKey });
        builder.HasIndex(a => a.ContractStartsOn);
        builder.HasIndex(a => a.City);
        builder.HasIndex(a => a.RegistrationNumber);
        builder.HasIndex(a => new { a.OrganisationId, a.RegistrationNumber }).IsUnique().HasFilter("[RegistrationNumber] IS NOT NULL");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<JobProfile>().WithMany().HasForeignKey(a => a.JobProfileId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(a => a.Contracts, contract =>
        {
            contract.ToTable("Contracts");
            contract.WithOwner().HasForeignKey("AgentId");
            contract.HasKey(c => c.Id);
            contract.Property(c => c.Id).ValueGeneratedNever();
            contract.Property(c => c.ExceptionReason).HasMaxLength(Contract.ExceptionReasonMaxLength);
            contract.HasIndex(c => c.EndsOn);
            contract.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            contract.HasOne<JobProfile>().WithMany().HasForeignKey(c => c.JobProfileId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Navigation(a => a.Contracts).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class SkillAssessmentConfiguration : IEntityTypeConfiguration<SkillAssessment>
{
    public void Configure(EntityTypeBuilder<SkillAssessment> builder)
    {
        builder.ToTable("SkillAssessments");
        builder.Property(a => a.Evidence).HasMaxLength(SkillAssessment.EvidenceMaxLength);
        builder.Property(a => a.Comment).HasMaxLength(SkillAssessment.CommentMaxLength);
        builder.HasIndex(a => new { a.AgentId, a.SkillId }).IsUnique().HasFilter("[ValidUntil] IS NULL");
        builder.HasIndex(a => a.AgentId);
        builder.HasIndex(a => a.ExpiresOn);
        builder.Ignore(a => a.Stands);
        builder.Ignore(a => a.AwaitsValidation);
        builder.HasIndex(a => new { a.SkillId, a.Level, a.AgentId });
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Skill>().WithMany().HasForeignKey(a => a.SkillId).OnDelete(DeleteBehavior.Restrict);
    }
}
