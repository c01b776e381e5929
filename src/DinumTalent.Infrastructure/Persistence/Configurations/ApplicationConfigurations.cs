using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class JobApplicationConfiguration : IEntityTypeConfiguration<JobApplication>
{
    public void Configure(EntityTypeBuilder<JobApplication> builder)
    {
        builder.ToTable("Applications");
        builder.Property(a => a.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.SortKey).HasMaxLength(PersonName.SortKeyMaxLength);
        builder.Property(a => a.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(a => a.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(a => a.ProfileLink).HasMaxLength(JobApplication.ProfileLinkMaxLength);
        builder.Property(a => a.RefusalMessage).HasMaxLength(JobApplication.MessageMaxLength);
        builder.Property(a => a.Answers).HasField("answers").AsJson();
        builder.Property(a => a.Comments).HasField("comments").AsJson();
        builder.Ignore(a => a.Name);
        builder.OwnsOne(a => a.Cv, cv =>
        {
            cv.Property(c => c.Name).HasMaxLength(Application.Common.Ports.UploadedFile.NameMaxLength);
            cv.Property(c => c.ContentType).HasMaxLength(100);
            cv.Ignore(c => c.IsHidden);
            cv.HasIndex(c => c.FileId);
        });
        builder.Navigation(a => a.Cv).IsRequired();
        builder.HasIndex(a => new { a.VacancyId, a.AnonymityNumber }).IsUnique();
        builder.Ignore(a => a.IsSealed);
        builder.Ignore(a => a.CvFileId);
        builder.HasOne(typeof(CandidateIdentity), CandidateIdentityConfiguration.Envelope).WithOne()
            .HasForeignKey(typeof(CandidateIdentity), nameof(CandidateIdentity.ApplicationId)).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(CandidateIdentityConfiguration.Envelope).AutoInclude();
        builder.HasIndex(a => new { a.VacancyId, a.Email }).IsUnique();
        builder.HasIndex(a => new { a.VacancyId, a.StageId, a.StageEnteredAt });
        builder.HasIndex(a => a.Email);
        builder.HasIndex(a => a.CandidateId);
        builder.HasIndex(a => a.AgentId);
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(a => a.VacancyId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(a => a.Skills, skill =>
        {
            skill.ToTable("ApplicationSkills");
            skill.WithOwner().HasForeignKey("ApplicationId");
            skill.HasKey("ApplicationId", nameof(DeclaredSkill.SkillId));
            skill.Property(s => s.SkillId).ValueGeneratedNever();
        });
        builder.OwnsMany(a => a.History, entry =>
        {
            entry.ToTable("ApplicationHistory");
            entry.WithOwner().HasForeignKey("ApplicationId");
            entry.HasKey("ApplicationId", nameof(HistoryEntry.Number));
            entry.Property(h => h.Number).ValueGeneratedNever();
            entry.Property(h => h.ByName).HasMaxLength(HistoryEntry.NameMaxLength);
            entry.Property(h => h.Note).HasMaxLength(HistoryEntry.NoteMaxLength);
        });
        builder.OwnsMany(a => a.Evaluators, assignment =>
        {
            assignment.ToTable("ApplicationEvaluators");
            assignment.WithOwner().HasForeignKey("ApplicationId");
            assignment.HasKey("ApplicationId", nameof(EvaluatorAssignment.EvaluatorId));
            assignment.Property(e => e.EvaluatorId).ValueGeneratedNever();
            assignment.Property(e => e.Name).HasMaxLength(HistoryEntry.NameMaxLength);
            assignment.HasIndex(e => e.EvaluatorId);
        });
        foreach (var list in new[] { nameof(JobApplication.Skills), nameof(JobApplication.History), nameof(JobApplication.Evaluators) })
        {
            builder.Navigation(list).UsePropertyAccessMode(PropertyAccessMode.Field);
        }
    }
}

internal sealed class ScorecardConfiguration : IEntityTypeConfiguration<Scorecard>
{
    public void Configure(EntityTypeBuilder<Scorecard> builder)
    {
        builder.ToTable("Scorecards");
        builder.Property(s => s.EvaluatorName).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.Property(s => s.Remarks).HasMaxLength(Comment.TextMaxLength);
        builder.Property(s => s.Ratings).HasField("ratings").AsJson();
        builder.HasIndex(s => new { s.ApplicationId, s.EvaluatorId, s.InterviewId }).IsUnique();
        builder.HasIndex(s => s.InterviewId);
        builder.HasIndex(s => s.EvaluatorId);
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ApplicationDraftConfiguration : IEntityTypeConfiguration<ApplicationDraft>
{
    public void Configure(EntityTypeBuilder<ApplicationDraft> builder)
    {
        builder.ToTable("ApplicationDrafts");
        builder.HasIndex(d => d.UpdatedAt);
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(d => d.VacancyId).OnDelete(DeleteBehavior.Cascade);
    }
}
