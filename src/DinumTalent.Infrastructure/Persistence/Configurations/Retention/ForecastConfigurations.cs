using System.Text.Json;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations.Retention;

internal sealed class ForecastConfiguration : IEntityTypeConfiguration<Forecast>
{
    public void Configure(EntityTypeBuilder<Forecast> builder)
    {
        builder.ToTable("Forecasts");
        builder.Property(f => f.Name).HasMaxLength(ForecastTerms.NameMaxLength);
        builder.Property(f => f.AuthorName).HasMaxLength(Forecast.AuthorMaxLength);
        builder.Property(f => f.Holder).HasMaxLength(Forecast.HolderMaxLength);
        builder.Property(f => f.Failure).HasMaxLength(Forecast.FailureMaxLength);
        builder.Property(f => f.Scenario).HasConversion(
            scenario => JsonSerializer.Serialize(scenario, StoredJson.Options), json => JsonSerializer.Deserialize<ForecastScenario>(json, StoredJson.Options)!, Whole<ForecastScenario>());
        builder.Property(f => f.Result).HasConversion(result => Packed.Write(result!), packed => Packed.Read<ForecastResult>(packed), Whole<ForecastResult?>());
        builder.Ignore(f => f.IsAtWork);
        builder.Ignore(f => f.Terms);
        builder.HasIndex(f => new { f.OrganisationId, f.RequestedAt });
        builder.HasIndex(f => new { f.Status, f.RequestedAt });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>Set as a whole and never changed within: the same one is the same value.</summary>
    private static ValueComparer<T> Whole<T>() => new((left, right) => ReferenceEquals(left, right), value => value == null ? 0 : value.GetHashCode(), value => value);
}

internal sealed class HeadcountTargetConfiguration : IEntityTypeConfiguration<HeadcountTarget>
{
    public void Configure(EntityTypeBuilder<HeadcountTarget> builder)
    {
        builder.ToTable("HeadcountTargets");
        builder.Property(t => t.SetByName).HasMaxLength(HeadcountTarget.AuthorMaxLength);
        builder.HasIndex(t => new { t.OrganisationId, t.JobProfileId, t.On }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<JobProfile>().WithMany().HasForeignKey(t => t.JobProfileId).OnDelete(DeleteBehavior.Restrict);
    }
}
