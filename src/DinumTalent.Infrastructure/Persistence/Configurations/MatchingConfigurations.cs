using DinumTalent.Domain.Eig;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class MatchingScenarioConfiguration : IEntityTypeConfiguration<MatchingScenario>
{
    public void Configure(EntityTypeBuilder<MatchingScenario> builder)
    {
        builder.ToTable("MatchingScenarios");
        builder.Property(s => s.Session).HasDefaultValue(1);
        builder.Property(s => s.Name).HasMaxLength(ScenarioTerms.NameMaxLength);
        builder.Property(s => s.NameKey).HasMaxLength(ScenarioTerms.NameMaxLength * 2);
        builder.Property(s => s.AuthorName).HasMaxLength(MatchingScenario.AuthorMaxLength);
        builder.Property(s => s.AuditionWeight).HasPrecision(5, 4);
        builder.Property(s => s.Floor).HasPrecision(5, 4);
        builder.Property(s => s.Seed).HasMaxLength(ScenarioTerms.SeedMaxLength);
        builder.Property(s => s.Fingerprint).HasMaxLength(CohortLists.FingerprintLength);
        builder.Property(s => s.Locks).AsJson();
        builder.Property(s => s.Seats).AsJson();
        builder.Property(s => s.Outcomes).AsJson();
        builder.Property(s => s.Positions).AsJson();
        builder.Property(s => s.Blocking).AsJson();
        builder.Ignore(s => s.Placed);
        builder.HasIndex(s => new { s.CohortId, s.Sprint, s.Session, s.NameKey }).IsUnique();
        builder.HasOne<Cohort>().WithMany().HasForeignKey(s => s.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CohortResultsConfiguration : IEntityTypeConfiguration<CohortResults>
{
    public void Configure(EntityTypeBuilder<CohortResults> builder)
    {
        builder.ToTable("CohortResults");
        builder.Property(r => r.Session).HasDefaultValue(1);
        builder.Property(r => r.ProposedByName).HasMaxLength(CohortResults.NameMaxLength);
        builder.Property(r => r.FrozenByName).HasMaxLength(CohortResults.NameMaxLength);
        builder.Property(r => r.Positions).AsJson();
        builder.Property(r => r.Wishes).AsJson();
        builder.Property(r => r.Locks).AsJson();
        builder.Property(r => r.Outcomes).AsJson();
        builder.HasIndex(r => new { r.CohortId, r.Sprint, r.Session }).IsUnique();
        builder.HasOne<Cohort>().WithMany().HasForeignKey(r => r.CohortId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MatchingScenario>().WithMany().HasForeignKey(r => r.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(r => r.Places, place =>
        {
            place.ToTable("FellowPlaces");
            place.WithOwner().HasForeignKey("ResultsId");
            place.HasKey("ResultsId", nameof(FellowPlace.ApplicationId));
            place.Property(p => p.ApplicationId).ValueGeneratedNever();
            place.Ignore(p => p.AuditName);
            place.HasIndex(p => p.ApplicationId);
            place.HasIndex(p => new { p.Status, p.AnswerBy });
        });
        builder.Navigation(r => r.Places).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
