using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

/// <summary>Identities under seal, one row for each application that is screened without its name.</summary>
internal sealed class CandidateIdentityConfiguration : IEntityTypeConfiguration<CandidateIdentity>
{
    /// <summary>What an application calls its own; nobody else can name it.</summary>
    public const string Envelope = "Envelope";

    public void Configure(EntityTypeBuilder<CandidateIdentity> builder)
    {
        builder.ToTable("SealedIdentities");
        builder.HasKey(i => i.ApplicationId);
        builder.Property(i => i.ApplicationId).ValueGeneratedNever();
        builder.Property(i => i.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(i => i.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(i => i.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(i => i.ProfileLink).HasMaxLength(JobApplication.ProfileLinkMaxLength);
        builder.Property(i => i.Answers).HasField("answers").AsJson();
        builder.Ignore(i => i.Name);
        builder.OwnsOne(i => i.Cv, cv =>
        {
            cv.Property(c => c.Name).HasMaxLength(Application.Common.Ports.UploadedFile.NameMaxLength);
            cv.Property(c => c.ContentType).HasMaxLength(100);
            cv.Ignore(c => c.IsHidden);
            cv.HasIndex(c => c.FileId);
        });
        builder.Navigation(i => i.Cv).IsRequired();
        builder.HasIndex(i => new { i.VacancyId, i.Email }).IsUnique();
        builder.HasIndex(i => i.Email);
        builder.HasIndex(i => i.CandidateId);
    }
}
