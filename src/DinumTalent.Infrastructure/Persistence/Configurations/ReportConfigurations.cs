using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class ReportSubscriptionConfiguration : IEntityTypeConfiguration<ReportSubscription>
{
    public void Configure(EntityTypeBuilder<ReportSubscription> builder)
    {
        builder.ToTable("ReportSubscriptions");
        builder.Property(s => s.ScopeKey).HasMaxLength(ReportSubscription.ScopeKeyMaxLength);
        builder.HasIndex(s => new { s.UserId, s.Kind, s.ScopeKey }).IsUnique();
        builder.HasIndex(s => s.NextOn);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportEditionConfiguration : IEntityTypeConfiguration<ReportEdition>
{
    public void Configure(EntityTypeBuilder<ReportEdition> builder)
    {
        builder.ToTable("ReportEditions");
        builder.Property(e => e.Refusal).HasMaxLength(ReportEdition.RefusalMaxLength);
        builder.Property(e => e.Content).HasConversion(text => Packed.Write(text!), packed => Packed.Read<string>(packed));
        builder.Property(e => e.Covers).AsJson();
        builder.Ignore(e => e.Terms);
        builder.HasIndex(e => new { e.UserId, e.OrderedAt });
        builder.HasIndex(e => e.OrderedAt);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
