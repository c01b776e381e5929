using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class SkillConfiguration : IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Skill> builder)
    {
        builder.ToTable("Skills");
        builder.Property(s => s.Code).HasMaxLength(Skill.CodeMaxLength);
        builder.Property(s => s.Label).HasMaxLength(Skill.LabelMaxLength);
        builder.Property(s => s.Description).HasMaxLength(Skill.DescriptionMaxLength);
        builder.Property(s => s.Synonyms).HasMaxLength(Skill.SynonymsMaxLength);
        builder.HasIndex(s => s.Code).IsUnique();
        builder.HasOne<Skill>().WithMany().HasForeignKey(s => s.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Skill>().WithMany().HasForeignKey(s => s.MergedInto).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(s => s.State);
    }
}

internal sealed class JobFamilyConfiguration : IEntityTypeConfiguration<JobFamily>
{
    public void Configure(EntityTypeBuilder<JobFamily> builder)
    {
        builder.ToTable("JobFamilies");
        builder.Property(f => f.Label).HasMaxLength(JobFamily.LabelMaxLength);
        builder.Ignore(f => f.State);
    }
}

internal sealed class JobProfileConfiguration : IEntityTypeConfiguration<JobProfile>
{
    public void Configure(EntityTypeBuilder<JobProfile> builder)
    {
        builder.ToTable("JobProfiles");
        builder.Property(p => p.Code).HasMaxLength(JobProfile.CodeMaxLength);
        builder.Property(p => p.Label).HasMaxLength(JobProfile.LabelMaxLength);
        builder.Property(p => p.Description).HasMaxLength(JobProfile.DescriptionMaxLength);
        builder.HasIndex(p => p.Code).IsUnique();
        builder.Ignore(p => p.State);
        builder.HasOne<JobFamily>().WithMany().HasForeignKey(p => p.FamilyId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(p => p.Requirements, requirement =>
        {
            requirement.ToTable("JobProfileRequirements");
            requirement.WithOwner().HasForeignKey("JobProfileId");
            requirement.HasKey("JobProfileId", nameof(SkillRequirement.SkillId));
            requirement.Property(r => r.SkillId).ValueGeneratedNever();
            requirement.HasOne<Skill>().WithMany().HasForeignKey(r => r.SkillId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Navigation(p => p.Requirements).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
