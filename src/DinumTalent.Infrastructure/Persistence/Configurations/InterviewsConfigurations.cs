using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class InterviewConfiguration : IEntityTypeConfiguration<Interview>
{
    public void Configure(EntityTypeBuilder<Interview> builder)
    {
        builder.ToTable("Interviews");
        builder.Property(i => i.Place).HasMaxLength(InterviewTerms.PlaceMaxLength);
        builder.Property(i => i.Link).HasMaxLength(InterviewTerms.LinkMaxLength);
        builder.Property(i => i.Instructions).HasMaxLength(InterviewTerms.InstructionsMaxLength);
        builder.Property(i => i.Note).HasMaxLength(Interview.NoteMaxLength);
        builder.Property(i => i.Reason).HasMaxLength(Interview.ReasonMaxLength);
        builder.Property(i => i.RecordedBy).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.Property(i => i.Criteria).HasField("criteria").AsJson();
        builder.Ignore(i => i.EndsAt).Ignore(i => i.IsOpen).Ignore(i => i.Present);

        // First booked, first served: two candidates who take a slot at the same moment meet here.
        builder.HasIndex(i => i.SlotId).IsUnique();
        builder.HasIndex(i => i.ApplicationId);
        builder.HasIndex(i => i.PoolId);
        builder.HasIndex(i => new { i.VacancyId, i.Status, i.StartsAt });
        builder.HasIndex(i => new { i.Status, i.StartsAt });
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(i => i.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsMany(i => i.Panel, member =>
        {
            member.ToTable("InterviewPanels");
            member.WithOwner().HasForeignKey("InterviewId");
            member.HasKey("InterviewId", nameof(PanelMember.MemberId));
            member.Property(p => p.MemberId).ValueGeneratedNever();
            member.Property(p => p.Name).HasMaxLength(HistoryEntry.NameMaxLength);
            member.Ignore(p => p.AuditName);
            member.HasIndex(p => p.MemberId);
        });
        builder.Navigation(i => i.Panel).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class SlotPoolConfiguration : IEntityTypeConfiguration<SlotPool>
{
    public void Configure(EntityTypeBuilder<SlotPool> builder)
    {
        builder.ToTable("SlotPools");
        builder.Property(p => p.Place).HasMaxLength(InterviewTerms.PlaceMaxLength);
        builder.Property(p => p.Link).HasMaxLength(InterviewTerms.LinkMaxLength);
        builder.Property(p => p.Instructions).HasMaxLength(InterviewTerms.InstructionsMaxLength);
        builder.Property(p => p.Slots).HasField("slots").AsJson();
        builder.Property(p => p.Panel).HasField("panel").AsJson();
        builder.Property(p => p.Criteria).HasField("criteria").AsJson();
        builder.Ignore(p => p.Terms);
        builder.HasIndex(p => new { p.VacancyId, p.OpenedAt });
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(p => p.VacancyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CriteriaTemplateConfiguration : IEntityTypeConfiguration<CriteriaTemplate>
{
    public void Configure(EntityTypeBuilder<CriteriaTemplate> builder)
    {
        builder.ToTable("CriteriaTemplates");
        builder.Property(t => t.Name).HasMaxLength(CriteriaTemplate.NameMaxLength);
        builder.Property(t => t.Criteria).HasField("criteria").AsJson();
        builder.HasIndex(t => t.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("Assessments");
        builder.Property(d => d.Conclusion).HasMaxLength(Assessment.ConclusionMaxLength);
        builder.Property(d => d.ConcludedBy).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.HasIndex(d => d.ApplicationId).IsUnique();
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(d => d.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsMany(d => d.Versions, version =>
        {
            version.ToTable("AssessmentVersions");
            version.WithOwner().HasForeignKey("AssessmentId");
            version.HasKey("AssessmentId", nameof(KeptAssessmentVersion.Number));
            version.Property(v => v.Number).ValueGeneratedNever();
            version.Property(v => v.Sha256).HasMaxLength(KeptAssessmentVersion.HashLength);
        });
        builder.Navigation(d => d.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
