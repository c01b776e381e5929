using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.Property(o => o.Code).HasMaxLength(Organisation.CodeMaxLength);
        builder.Property(o => o.Name).HasMaxLength(Organisation.NameMaxLength);
        builder.Property(o => o.Acronym).HasMaxLength(Organisation.AcronymMaxLength);
        builder.Property(o => o.City).HasMaxLength(Organisation.CityMaxLength);
        builder.Property(o => o.Siret).HasConversion(s => s!.Value, v => Siret.FromStore(v)).HasMaxLength(Siret.Length);
        builder.HasIndex(o => o.Code).IsUnique();
        builder.HasIndex(o => o.ParentId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(o => o.ShortName);
    }
}

internal sealed class OrganisationLinkConfiguration : IEntityTypeConfiguration<OrganisationLink>
{
    public void Configure(EntityTypeBuilder<OrganisationLink> builder)
    {
        builder.ToTable("OrganisationLinks");
        builder.HasKey(l => new { l.DescendantId, l.AncestorId });
        builder.HasIndex(l => new { l.AncestorId, l.DescendantId });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(l => l.AncestorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(l => l.DescendantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleGrantConfiguration : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("RoleGrants");
        builder.HasIndex(g => g.UserId);
        builder.HasIndex(g => g.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(g => g.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(a => a.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(a => a.SortKey).HasMaxLength(Account.SortKeyMaxLength);
        builder.Property(a => a.PendingEmail).HasMaxLength(EmailAddress.MaxLength);
        builder.HasIndex(a => a.NormalizedEmail).IsUnique().HasDatabaseName("EmailIndex");
    }
}
