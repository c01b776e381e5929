using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class VacancyConfiguration : IEntityTypeConfiguration<Vacancy>
{
    public void Configure(EntityTypeBuilder<Vacancy> builder)
    {
        builder.ToTable("Vacancies");
        builder.Property(v => v.Reference).HasMaxLength(Vacancy.ReferenceMaxLength);
        builder.Property(v => v.Slug).HasMaxLength(Vacancy.SlugMaxLength);
        builder.Property(v => v.Title).HasMaxLength(Vacancy.TitleMaxLength);
        builder.Property(v => v.Corps).HasMaxLength(Vacancy.CorpsMaxLength);
        builder.Property(v => v.City).HasMaxLength(Vacancy.CityMaxLength);
        builder.Property(v => v.Department).HasMaxLength(Vacancy.CityMaxLength);
        builder.Property(v => v.Contact).HasMaxLength(Vacancy.ContactMaxLength);
        builder.Property(v => v.Urgency).HasMaxLength(Vacancy.ReasonMaxLength);
        builder.Property(v => v.FruitlessNote).HasMaxLength(Vacancy.ReasonMaxLength);
        builder.Property(v => v.Requirements).HasField("requirements").AsJson();
        builder.Property(v => v.Questions).HasField("questions").AsJson();
        builder.Property(v => v.Criteria).HasField("criteria").AsJson();
        builder.HasIndex(v => v.Reference).IsUnique();
        builder.HasIndex(v => v.Slug).IsUnique();
        builder.HasIndex(v => new { v.Status, v.Deadline });
        builder.HasIndex(v => new { v.OrganisationId, v.Status });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<JobProfile>().WithMany().HasForeignKey(v => v.JobProfileId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(v => v.Screening);
        builder.Ignore(v => v.IsAnonymised);
        builder.Ignore(v => v.MinimumPublication);
        builder.Ignore(v => v.IsBoundToPublication);
        builder.OwnsMany(v => v.Stages, stage =>
        {
            stage.ToTable("PipelineStages");
            stage.WithOwner().HasForeignKey("VacancyId");
            stage.HasKey(s => s.Id);
            stage.Property(s => s.Id).ValueGeneratedNever();
            stage.Property(s => s.Name).HasMaxLength(PipelineStage.NameMaxLength);
        });
        builder.ConfigureNeed();
        builder.Navigation(v => v.Stages).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
