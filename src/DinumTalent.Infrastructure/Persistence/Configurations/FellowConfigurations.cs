using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class FellowTallyConfiguration : IEntityTypeConfiguration<FellowTally>
{
    public void Configure(EntityTypeBuilder<FellowTally> builder)
    {
        builder.ToTable("FellowTallies");
        builder.HasKey(t => new { t.CohortId, t.Sprint, t.Status });
        builder.HasOne<Cohort>().WithMany().HasForeignKey(t => t.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FellowDraftConfiguration : IEntityTypeConfiguration<FellowDraft>
{
    public void Configure(EntityTypeBuilder<FellowDraft> builder)
    {
        builder.ToTable("FellowDrafts");
        builder.Property(d => d.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(d => d.Content);
        builder.OwnsOne(d => d.Cv, cv =>
        {
            cv.Property(c => c.Name).HasMaxLength(UploadedFile.NameMaxLength);
            cv.Property(c => c.ContentType).HasMaxLength(100);
            cv.Ignore(c => c.IsHidden);
        });
        builder.HasIndex(d => d.Email);
        builder.HasIndex(d => d.AccountId);
        builder.HasIndex(d => new { d.CohortId, d.Sprint });
        builder.HasOne<Cohort>().WithMany().HasForeignKey(d => d.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FellowApplicationConfiguration : IEntityTypeConfiguration<FellowApplication>
{
    public void Configure(EntityTypeBuilder<FellowApplication> builder)
    {
        builder.ToTable("FellowApplications");
        builder.Property(a => a.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.SortKey).HasMaxLength(PersonName.SortKeyMaxLength);
        builder.Property(a => a.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(a => a.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(a => a.City).HasMaxLength(FellowApplication.CityMaxLength);
        builder.Property(a => a.Motivation).HasMaxLength(FellowApplication.MotivationMaxLength);
        builder.Property(a => a.Expertises).AsJson();
        builder.Property(a => a.Answers).AsJson();
        builder.Property(a => a.Absences).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(a => a.Wishes).HasField("wishes").AsJson();
        builder.Ignore(a => a.Name);
        builder.OwnsOne(a => a.Cv, cv =>
        {
            cv.Property(c => c.Name).HasMaxLength(UploadedFile.NameMaxLength);
            cv.Property(c => c.ContentType).HasMaxLength(100);
            cv.Ignore(c => c.IsHidden);
            cv.HasIndex(c => c.FileId);
        });
        builder.Navigation(a => a.Cv).IsRequired();
        builder.HasIndex(a => new { a.CohortId, a.Sprint, a.Email }).IsUnique().HasFilter("[WithdrawnAt] IS NULL");
        builder.HasIndex(a => new { a.CohortId, a.Number }).IsUnique();
        builder.HasIndex(a => a.Email);
        builder.HasIndex(a => a.AccountId);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(a => a.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PreselectionReadingConfiguration : IEntityTypeConfiguration<PreselectionReading>
{
    public void Configure(EntityTypeBuilder<PreselectionReading> builder)
    {
        builder.ToTable("PreselectionReadings");
        builder.Property(r => r.JudgeName).HasMaxLength(FellowGrid.NameMaxLength);
        builder.Property(r => r.Tie).HasMaxLength(FellowGrid.TieMaxLength);
        builder.Property(r => r.Remarks).HasMaxLength(FellowGrid.RemarksMaxLength);
        builder.Property(r => r.Scores).AsJson();
        builder.Ignore(r => r.IsOutstanding);
        builder.HasIndex(r => new { r.ApplicationId, r.JudgeId }).IsUnique();
        builder.HasIndex(r => new { r.JudgeId, r.Independence });
        builder.HasIndex(r => r.CohortId);
        builder.HasOne<FellowApplication>().WithMany().HasForeignKey(r => r.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(r => r.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PreselectionVerdictConfiguration : IEntityTypeConfiguration<PreselectionVerdict>
{
    public void Configure(EntityTypeBuilder<PreselectionVerdict> builder)
    {
        builder.ToTable("PreselectionVerdicts");
        builder.Property(v => v.Reason).HasMaxLength(PreselectionVerdict.ReasonMaxLength);
        builder.Property(v => v.DecidedByName).HasMaxLength(PreselectionVerdict.NameMaxLength);
        builder.HasIndex(v => v.ApplicationId).IsUnique();
        builder.HasIndex(v => v.CohortId);
        builder.HasOne<FellowApplication>().WithMany().HasForeignKey(v => v.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(v => v.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}
