using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class MissionConfiguration : IEntityTypeConfiguration<Mission>
{
    public void Configure(EntityTypeBuilder<Mission> builder)
    {
        builder.ToTable("Missions");
        builder.Property(m => m.GivenName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(m => m.FamilyName).HasMaxLength(PersonName.PartMaxLength);
        builder.Property(m => m.SortKey).HasMaxLength(PersonName.SortKeyMaxLength);
        builder.Property(m => m.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(m => m.Administration).HasMaxLength(Challenge.AdministrationMaxLength);
        builder.Property(m => m.City).HasMaxLength(Challenge.CityMaxLength);
        builder.Property(m => m.Duties).HasMaxLength(Mission.DutiesMaxLength);
        builder.Property(m => m.EndReason).HasMaxLength(Mission.ReasonMaxLength);
        builder.Property(m => m.OperationalName).HasMaxLength(ChallengeMentor.NameMaxLength);
        builder.Property(m => m.OperationalPosition).HasMaxLength(ChallengeMentor.PositionMaxLength);
        builder.Property(m => m.OperationalEmail).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(m => m.HighLevelName).HasMaxLength(ChallengeMentor.NameMaxLength);
        builder.Property(m => m.HighLevelPosition).HasMaxLength(ChallengeMentor.PositionMaxLength);
        builder.Property(m => m.HighLevelEmail).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(m => m.Milestones).AsJson();
        builder.Property(m => m.CheckIns).AsJson();
        builder.Property(m => m.Meetings).AsJson();
        builder.Ignore(m => m.Name);
        builder.Ignore(m => m.LastDay);
        builder.Ignore(m => m.Operational);
        builder.Ignore(m => m.HighLevel);
        builder.Ignore(m => m.Terms);
        builder.HasIndex(m => new { m.CohortId, m.Email }).IsUnique();
        builder.HasIndex(m => m.ChallengeId);
        builder.HasIndex(m => m.ApplicationId);
        builder.HasIndex(m => m.AccountId);
        builder.HasIndex(m => m.AgentId);
        builder.HasIndex(m => m.Email);
        builder.HasIndex(m => m.OperationalEmail);
        builder.HasIndex(m => m.HighLevelEmail);
        builder.HasIndex(m => new { m.EndsOn, m.StartsOn });
        builder.HasOne<Cohort>().WithMany().HasForeignKey(m => m.CohortId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Challenge>().WithMany().HasForeignKey(m => m.ChallengeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(m => m.AgentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ChallengeImpactConfiguration : IEntityTypeConfiguration<ChallengeImpact>
{
    public void Configure(EntityTypeBuilder<ChallengeImpact> builder)
    {
        builder.ToTable("ChallengeImpacts");
        builder.Property(i => i.DecisionReason).HasMaxLength(ChallengeImpact.ReasonMaxLength);
        builder.Property(i => i.DecidedByName).HasMaxLength(ChallengeImpact.NameMaxLength);
        builder.Property(i => i.Measures).AsJson();
        builder.Property(i => i.Values).AsJson();
        builder.HasIndex(i => i.ChallengeId).IsUnique();
        builder.HasIndex(i => i.CohortId);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(i => i.CohortId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Challenge>().WithMany().HasForeignKey(i => i.ChallengeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AlumniSurveyConfiguration : IEntityTypeConfiguration<AlumniSurvey>
{
    public void Configure(EntityTypeBuilder<AlumniSurvey> builder)
    {
        builder.ToTable("AlumniSurveys");
        builder.Property(s => s.Comment).HasMaxLength(AlumniSurvey.CommentMaxLength);
        builder.Ignore(s => s.ClosesOn);
        builder.Ignore(s => s.AsksSituation);
        builder.HasIndex(s => new { s.MissionId, s.Kind }).IsUnique();
        builder.HasIndex(s => s.CohortId);
        builder.HasIndex(s => new { s.AnsweredOn, s.RemindedOn, s.SentOn });
        builder.HasOne<Mission>().WithMany().HasForeignKey(s => s.MissionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cohort>().WithMany().HasForeignKey(s => s.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CohortEventConfiguration : IEntityTypeConfiguration<CohortEvent>
{
    public void Configure(EntityTypeBuilder<CohortEvent> builder)
    {
        builder.ToTable("CohortEvents");
        builder.Property(e => e.Title).HasMaxLength(CohortEvent.TitleMaxLength);
        builder.Property(e => e.Present).AsJson();
        builder.HasIndex(e => new { e.CohortId, e.HeldOn });
        builder.HasOne<Cohort>().WithMany().HasForeignKey(e => e.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MissionDigestConfiguration : IEntityTypeConfiguration<MissionDigest>
{
    public void Configure(EntityTypeBuilder<MissionDigest> builder)
    {
        builder.ToTable("MissionDigests");
        builder.HasIndex(d => d.CohortId).IsUnique();
        builder.HasOne<Cohort>().WithMany().HasForeignKey(d => d.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}
