using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Talents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class TalentChangeConfiguration : IEntityTypeConfiguration<TalentChange>
{
    public void Configure(EntityTypeBuilder<TalentChange> builder)
    {
        builder.ToTable("TalentChanges");
        builder.Property(c => c.Id).ValueGeneratedOnAdd();
    }
}

internal sealed class SavedSearchConfiguration : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.ToTable("SavedSearches");
        builder.Property(s => s.Name).HasMaxLength(SavedSearch.NameMaxLength);
        builder.Property(s => s.Criteria).HasMaxLength(SavedSearch.CriteriaMaxLength);
        builder.HasIndex(s => new { s.OwnerId, s.Name });
    }
}

internal sealed class MobilityInterestConfiguration : IEntityTypeConfiguration<MobilityInterest>
{
    public void Configure(EntityTypeBuilder<MobilityInterest> builder)
    {
        builder.ToTable("MobilityInterests");
        builder.Property(i => i.Message).HasMaxLength(MobilityInterest.MessageMaxLength);
        builder.HasIndex(i => new { i.VacancyId, i.AgentId }).IsUnique();
        builder.HasIndex(i => i.AgentId);
        builder.HasOne<Agent>().WithMany().HasForeignKey(i => i.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(i => i.VacancyId).OnDelete(DeleteBehavior.Restrict);
    }
}
