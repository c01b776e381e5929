using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class ApplicationAnswerConfiguration : IEntityTypeConfiguration<JobApplication>
{
    public void Configure(EntityTypeBuilder<JobApplication> builder)
    {
        builder.Property(a => a.FeedbackQuestion).HasMaxLength(JobApplication.FeedbackQuestionMaxLength);
        builder.Property(a => a.FeedbackAnswer).HasMaxLength(JobApplication.FeedbackMaxLength);
        builder.Ignore(a => a.IsRefusalToTell);
        builder.HasIndex(a => a.RefusalSendOn);
    }
}

internal sealed class VacancyEndingConfiguration : IEntityTypeConfiguration<Vacancy>
{
    public void Configure(EntityTypeBuilder<Vacancy> builder) => builder.Ignore(v => v.IsAtLastPost);
}

internal sealed class CandidateMessageConfiguration : IEntityTypeConfiguration<CandidateMessage>
{
    public void Configure(EntityTypeBuilder<CandidateMessage> builder)
    {
        builder.ToTable("CandidateMessages");
        builder.Property(m => m.Subject).HasMaxLength(CandidateMessage.SubjectMaxLength);
        builder.Property(m => m.Failure).HasMaxLength(CandidateMessage.FailureMaxLength);
        builder.Property(m => m.SettledHow).HasMaxLength(CandidateMessage.FailureMaxLength);
        builder.Property(m => m.SettledBy).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.Ignore(m => m.IsUndelivered);
        builder.HasIndex(m => new { m.ApplicationId, m.Kind });
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(m => m.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("MessageTemplates");
        builder.Property(t => t.Name).HasMaxLength(MessageTemplate.NameMaxLength);
        builder.Property(t => t.Text).HasMaxLength(JobApplication.MessageMaxLength);
        builder.HasIndex(t => t.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecruitmentFileExportConfiguration : IEntityTypeConfiguration<RecruitmentFileExport>
{
    public void Configure(EntityTypeBuilder<RecruitmentFileExport> builder)
    {
        builder.ToTable("RecruitmentFileExports");
        builder.Property(e => e.ByName).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.HasIndex(e => e.VacancyId);
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(e => e.VacancyId).OnDelete(DeleteBehavior.Cascade);
    }
}
