using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class CohortConfiguration : IEntityTypeConfiguration<Cohort>
{
    public void Configure(EntityTypeBuilder<Cohort> builder)
    {
        builder.ToTable("Cohorts");
        builder.Property(c => c.Name).HasMaxLength(Cohort.NameMaxLength);
        builder.Property(c => c.Slug).HasMaxLength(Cohort.SlugMaxLength);
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.HasIndex(c => c.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(c => c.Phases, phase =>
        {
            phase.ToTable("CohortPhases");
            phase.WithOwner().HasForeignKey("CohortId");
            phase.HasKey("CohortId", nameof(CohortPhase.Sprint), nameof(CohortPhase.Kind));
            phase.Property(p => p.Sprint).ValueGeneratedNever();
            phase.Property(p => p.Kind).ValueGeneratedNever();
            phase.Ignore(p => p.Dates);
            phase.HasIndex(p => new { p.Kind, p.OpensOn, p.ClosesOn });
        });
        builder.Navigation(c => c.Phases).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ChallengeConfiguration : IEntityTypeConfiguration<Challenge>
{
    public void Configure(EntityTypeBuilder<Challenge> builder)
    {
        builder.ToTable("Challenges");
        builder.Property(c => c.Title).HasMaxLength(Challenge.TitleMaxLength);
        builder.Property(c => c.Slug).HasMaxLength(Challenge.SlugMaxLength);
        builder.Property(c => c.Administration).HasMaxLength(Challenge.AdministrationMaxLength);
        builder.Property(c => c.City).HasMaxLength(Challenge.CityMaxLength);
        builder.Property(c => c.Theme).HasMaxLength(Challenge.ThemeMaxLength);
        builder.Property(c => c.Problem).HasMaxLength(Challenge.TextMaxLength);
        builder.Property(c => c.Users).HasMaxLength(Challenge.TextMaxLength);
        builder.Property(c => c.ImpactHypothesis).HasMaxLength(Challenge.TextMaxLength);
        builder.Property(c => c.DataAndInfrastructure).HasMaxLength(Challenge.TextMaxLength);
        builder.Property(c => c.SubmittedByName).HasMaxLength(ChallengeAuthor.NameMaxLength);
        builder.Property(c => c.Measures).AsJson();
        builder.Property(c => c.Profiles).AsJson();
        builder.Property(c => c.Mentors).AsJson();
        builder.Ignore(c => c.Content);
        builder.Ignore(c => c.OperationalMentor);
        builder.Ignore(c => c.HighLevelMentor);
        builder.HasIndex(c => new { c.CohortId, c.Slug }).IsUnique();
        builder.HasIndex(c => new { c.CohortId, c.SubmittedAt });
        builder.HasIndex(c => c.OrganisationId);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(c => c.CohortId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(c => c.Authors, author =>
        {
            author.ToTable("ChallengeAuthors");
            author.WithOwner().HasForeignKey("ChallengeId");
            author.HasKey("ChallengeId", nameof(ChallengeAuthor.UserId));
            author.Property(a => a.UserId).ValueGeneratedNever();
            author.Property(a => a.Name).HasMaxLength(ChallengeAuthor.NameMaxLength);
            author.Ignore(a => a.AuditName);
            author.HasIndex(a => a.UserId);
        });
        builder.Navigation(c => c.Authors).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ChallengeReviewConfiguration : IEntityTypeConfiguration<ChallengeReview>
{
    public void Configure(EntityTypeBuilder<ChallengeReview> builder)
    {
        builder.ToTable("ChallengeReviews");
        builder.Property(r => r.JurorName).HasMaxLength(ChallengeReview.NameMaxLength);
        builder.Property(r => r.Tie).HasMaxLength(ChallengeReview.CommentMaxLength);
        builder.Property(r => r.Remarks).HasMaxLength(ChallengeReview.RemarksMaxLength);
        builder.Property(r => r.Scores).AsJson();
        builder.Ignore(r => r.Total);
        builder.HasIndex(r => new { r.ChallengeId, r.JurorId }).IsUnique();
        builder.HasIndex(r => new { r.JurorId, r.Independence });
        builder.HasIndex(r => r.CohortId);
        builder.HasOne<Challenge>().WithMany().HasForeignKey(r => r.ChallengeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(r => r.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ChallengeVerdictConfiguration : IEntityTypeConfiguration<ChallengeVerdict>
{
    public void Configure(EntityTypeBuilder<ChallengeVerdict> builder)
    {
        builder.ToTable("ChallengeVerdicts");
        builder.Property(v => v.EligibilityReason).HasMaxLength(ChallengeVerdict.ReasonsMaxLength);
        builder.Property(v => v.Reasons).HasMaxLength(ChallengeVerdict.ReasonsMaxLength);
        builder.Property(v => v.DecidedByName).HasMaxLength(ChallengeVerdict.NameMaxLength);
        builder.HasIndex(v => v.ChallengeId).IsUnique();
        builder.HasIndex(v => v.CohortId);
        builder.HasOne<Challenge>().WithMany().HasForeignKey(v => v.ChallengeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(v => v.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}
