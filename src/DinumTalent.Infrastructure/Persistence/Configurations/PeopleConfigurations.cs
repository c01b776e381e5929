using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class CandidateRecordConfiguration : IEntityTypeConfiguration<CandidateRecord>
{
    public void Configure(EntityTypeBuilder<CandidateRecord> builder)
    {
        builder.ToTable("CandidateRecords");
        builder.Property(c => c.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(c => c.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(c => c.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(c => c.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(c => c.ProfileLink).HasMaxLength(JobApplication.ProfileLinkMaxLength);
        builder.Property(c => c.Merges).HasField("merges").AsJson();
        builder.Ignore(c => c.Identity);
        builder.Ignore(c => c.LastMerge);
        builder.HasIndex(c => c.LastMergedAt);
        builder.HasIndex(c => c.MergedInto);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(c => c.Applications, filed =>
        {
            filed.ToTable("CandidateRecordApplications");
            filed.WithOwner().HasForeignKey("CandidateRecordId");
            filed.HasKey("CandidateRecordId", nameof(RecordedApplication.ApplicationId));
            filed.Property(f => f.ApplicationId).ValueGeneratedNever();
            // In one record at most, whoever files at the same moment.
            filed.HasIndex(f => f.ApplicationId).IsUnique();
            filed.HasOne<JobApplication>().WithMany().HasForeignKey(f => f.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Navigation(c => c.Applications).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class DistinctPeopleConfiguration : IEntityTypeConfiguration<DistinctPeople>
{
    public void Configure(EntityTypeBuilder<DistinctPeople> builder)
    {
        builder.ToTable("DistinctPeople");
        builder.Property(d => d.Applications).AsJson();
        builder.Property(d => d.DecidedByName).HasMaxLength(HistoryEntry.NameMaxLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>By phone, duplicates are looked for.</summary>
internal sealed class PhoneOfApplicationConfiguration : IEntityTypeConfiguration<JobApplication>
{
    public void Configure(EntityTypeBuilder<JobApplication> builder) => builder.HasIndex(a => a.Phone);
}

internal sealed class ApplicationSharingConfiguration : IEntityTypeConfiguration<ApplicationSharing>
{
    public void Configure(EntityTypeBuilder<ApplicationSharing> builder)
    {
        builder.ToTable("ApplicationSharings");
        builder.Property(s => s.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Ignore(s => s.Stands);
        builder.HasIndex(s => s.Email).IsUnique();
    }
}

internal sealed class TalentPoolMemberConfiguration : IEntityTypeConfiguration<TalentPoolMember>
{
    public void Configure(EntityTypeBuilder<TalentPoolMember> builder)
    {
        builder.ToTable("TalentPoolMembers");
        builder.Property(m => m.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(m => m.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(m => m.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(m => m.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(m => m.ProfileLink).HasMaxLength(JobApplication.ProfileLinkMaxLength);
        builder.Property(m => m.Presentation).HasMaxLength(TalentPoolMember.PresentationMaxLength);
        builder.Property(m => m.Places).AsJson();
        builder.Ignore(m => m.Name);
        builder.OwnsOne(m => m.Cv, cv =>
        {
            cv.Property(c => c.Name).HasMaxLength(Application.Common.Ports.UploadedFile.NameMaxLength);
            cv.Property(c => c.ContentType).HasMaxLength(100);
            cv.HasIndex(c => c.FileId);
        });
        builder.HasIndex(m => m.Email).IsUnique();
        builder.HasIndex(m => m.AccountId);
        builder.HasIndex(m => new { m.EndsOn, m.RenewalAskedOn });
        builder.HasIndex(m => new { m.AddressConfirmedAt, m.ConsentedAt });
        builder.OwnsMany(m => m.Skills, skill =>
        {
            skill.ToTable("TalentPoolSkills");
            skill.WithOwner().HasForeignKey("MemberId");
            skill.HasKey("MemberId", nameof(PoolSkill.SkillId));
            skill.Property(s => s.SkillId).ValueGeneratedNever();
            skill.HasIndex(s => s.SkillId);
        });
        builder.OwnsMany(m => m.Ministries, ministry =>
        {
            ministry.ToTable("TalentPoolMinistries");
            ministry.WithOwner().HasForeignKey("MemberId");
            ministry.HasKey("MemberId", nameof(PoolMinistry.OrganisationId));
            ministry.Property(s => s.OrganisationId).ValueGeneratedNever();
            ministry.HasIndex(s => s.OrganisationId);
        });
        builder.OwnsMany(m => m.Families, family =>
        {
            family.ToTable("TalentPoolFamilies");
            family.WithOwner().HasForeignKey("MemberId");
            family.HasKey("MemberId", nameof(PoolFamily.FamilyId));
            family.Property(f => f.FamilyId).ValueGeneratedNever();
            family.HasIndex(f => f.FamilyId);
        });
        foreach (var list in new[] { nameof(TalentPoolMember.Skills), nameof(TalentPoolMember.Ministries), nameof(TalentPoolMember.Families) })
        {
            builder.Navigation(list).UsePropertyAccessMode(PropertyAccessMode.Field);
        }
    }
}

internal sealed class PoolInvitationConfiguration : IEntityTypeConfiguration<PoolInvitation>
{
    public void Configure(EntityTypeBuilder<PoolInvitation> builder)
    {
        builder.ToTable("PoolInvitations");
        builder.Property(i => i.Message).HasMaxLength(PoolInvitation.MessageMaxLength);
        builder.Property(i => i.InvitedByName).HasMaxLength(HistoryEntry.NameMaxLength);
        // Nobody is invited twice to the same vacancy, whoever invites at the same moment.
        builder.HasIndex(i => new { i.VacancyId, i.MemberId }).IsUnique();
        builder.HasIndex(i => i.MemberId);
        builder.HasOne<TalentPoolMember>().WithMany().HasForeignKey(i => i.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(i => i.VacancyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TalentListConfiguration : IEntityTypeConfiguration<TalentList>
{
    public void Configure(EntityTypeBuilder<TalentList> builder)
    {
        builder.ToTable("TalentLists");
        builder.Property(l => l.Name).HasMaxLength(TalentList.NameMaxLength);
        builder.Property(l => l.NameKey).HasMaxLength(TalentList.NameMaxLength);
        builder.HasIndex(l => new { l.OrganisationId, l.Kind, l.NameKey }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(l => l.Members, listed =>
        {
            listed.ToTable("TalentListMembers");
            listed.WithOwner().HasForeignKey("TalentListId");
            listed.HasKey("TalentListId", nameof(ListedTalent.MemberId));
            listed.Property(m => m.MemberId).ValueGeneratedNever();
            listed.HasIndex(m => m.MemberId);
            listed.HasOne<TalentPoolMember>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Navigation(l => l.Members).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class SourcingCampaignConfiguration : IEntityTypeConfiguration<SourcingCampaign>
{
    public void Configure(EntityTypeBuilder<SourcingCampaign> builder)
    {
        builder.ToTable("SourcingCampaigns");
        builder.Property(c => c.Name).HasMaxLength(SourcingCampaign.NameMaxLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(c => c.Links, link =>
        {
            link.ToTable("SourcingLinks");
            link.WithOwner().HasForeignKey("CampaignId");
            link.HasKey("CampaignId", nameof(CampaignLink.Code));
            link.Property(l => l.Code).HasMaxLength(SourceCode.Length);
            link.Property(l => l.Label).HasMaxLength(SourcingCampaign.LabelMaxLength);
            link.HasIndex(l => l.Code).IsUnique();
        });
        builder.Navigation(c => c.Links).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class CampaignViewsConfiguration : IEntityTypeConfiguration<CampaignViews>
{
    public void Configure(EntityTypeBuilder<CampaignViews> builder)
    {
        builder.ToTable("CampaignViews");
        builder.Property(v => v.Code).HasMaxLength(SourceCode.Length);
        builder.HasIndex(v => new { v.Code, v.Day }).IsUnique();
    }
}

internal sealed class ApplicationSourceConfiguration : IEntityTypeConfiguration<ApplicationSource>
{
    public void Configure(EntityTypeBuilder<ApplicationSource> builder)
    {
        builder.ToTable("ApplicationSources");
        builder.Property(s => s.Code).HasMaxLength(SourceCode.Length);
        builder.HasIndex(s => s.ApplicationId).IsUnique();
        builder.HasIndex(s => s.Code);
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}
