using System.Text.Json;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class ApprovalChainConfiguration : IEntityTypeConfiguration<ApprovalChain>
{
    public void Configure(EntityTypeBuilder<ApprovalChain> builder)
    {
        builder.ToTable("ApprovalChains");
        builder.Property(c => c.Steps).AsJson();
        builder.Property(c => c.Controllers).AsJson();
        builder.HasIndex(c => c.OrganisationId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VacancyApprovalConfiguration : IEntityTypeConfiguration<VacancyApproval>
{
    public void Configure(EntityTypeBuilder<VacancyApproval> builder)
    {
        builder.ToTable("VacancyApprovals");
        builder.Property(a => a.SubmittedByName).HasMaxLength(ApprovalSeat.NameMaxLength);
        builder.Property(a => a.Steps).AsJson();
        builder.HasIndex(a => new { a.VacancyId, a.Status });
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(a => a.VacancyId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsMany(a => a.Seats, seat =>
        {
            seat.ToTable("ApprovalSeats");
            seat.WithOwner().HasForeignKey("ApprovalId");
            seat.HasKey("ApprovalId", nameof(ApprovalSeat.Step), nameof(ApprovalSeat.ApproverId));
            seat.Property(s => s.Step).ValueGeneratedNever();
            seat.Property(s => s.ApproverId).ValueGeneratedNever();
            seat.Property(s => s.Name).HasMaxLength(ApprovalSeat.NameMaxLength);
            seat.Property(s => s.DecidedByName).HasMaxLength(ApprovalSeat.NameMaxLength);
            seat.Property(s => s.Comment).HasMaxLength(VacancyApproval.CommentMaxLength);
            seat.Ignore(s => s.AuditName);
            seat.HasIndex(s => s.ApproverId);
            seat.HasIndex(s => s.DecidedBy);
        });
        builder.Navigation(a => a.Seats).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ApprovalDelegationConfiguration : IEntityTypeConfiguration<ApprovalDelegation>
{
    public void Configure(EntityTypeBuilder<ApprovalDelegation> builder)
    {
        builder.ToTable("ApprovalDelegations");
        builder.Property(d => d.ToName).HasMaxLength(ApprovalSeat.NameMaxLength);
        builder.HasIndex(d => new { d.ToId, d.EndsOn });
        builder.HasIndex(d => d.FromId);
    }
}

internal sealed class VacancyTemplateConfiguration : IEntityTypeConfiguration<VacancyTemplate>
{
    private static readonly JsonSerializerOptions Options = new(StoredJson.Options) { IncludeFields = true };

    public void Configure(EntityTypeBuilder<VacancyTemplate> builder)
    {
        builder.ToTable("VacancyTemplates");
        builder.Property(t => t.Name).HasMaxLength(VacancyTemplate.NameMaxLength);
        builder.Property(t => t.SavedByName).HasMaxLength(ApprovalSeat.NameMaxLength);
        builder.Property(t => t.Terms).HasConversion(terms => JsonSerializer.Serialize(terms, Options), json => JsonSerializer.Deserialize<VacancyTerms>(json, Options)!);
        builder.HasIndex(t => new { t.OrganisationId, t.Name }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The part of a vacancy that comes before its publication.</summary>
internal static class VacancyNeedMapping
{
    public static void ConfigureNeed(this EntityTypeBuilder<Vacancy> builder)
    {
        builder.Ignore(v => v.CompulsoryMentions);
        builder.HasIndex(v => v.PublishesOn);
        builder.OwnsMany(v => v.Members, member =>
        {
            member.ToTable("VacancyMembers");
            member.WithOwner().HasForeignKey("VacancyId");
            member.HasKey("VacancyId", nameof(VacancyMember.UserId));
            member.Property(m => m.UserId).ValueGeneratedNever();
            member.Property(m => m.Name).HasMaxLength(VacancyMember.NameMaxLength);
            member.Ignore(m => m.AuditName);
            member.HasIndex(m => m.UserId);
        });
        builder.Navigation(v => v.Members).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
