using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

/// <summary>Applications of a period, and those that wait, are counted from these indexes alone, without the letters that lie in their rows.</summary>
internal sealed class CountedApplicationConfiguration : IEntityTypeConfiguration<JobApplication>
{
    public void Configure(EntityTypeBuilder<JobApplication> builder)
    {
        builder.HasIndex(a => new { a.SentAt, a.VacancyId, a.Status, a.RefusalReason, a.Id });
        builder.HasIndex(a => new { a.Status, a.StageEnteredAt, a.VacancyId });
        // The status leads again, for SQLite: it prefers the widest index that begins with a status over a filtered one that doesn't.
        // What a filter says is null stands in the key too: SQL Server looks up the row for it otherwise.
        builder.HasIndex(a => new { a.Status, a.VacancyId, a.StageKind }).HasFilter($"[Status] = '{nameof(ApplicationStatus.InProgress)}'");
        builder.HasIndex(a => new { a.Status, a.VacancyId, a.RefusalSendOn, a.RefusalToldAt }).HasFilter($"[Status] = '{nameof(ApplicationStatus.Refused)}' AND [RefusalToldAt] IS NULL");
        builder.HasIndex(a => new { a.FeedbackAskedAt, a.FeedbackAnsweredAt }).HasFilter("[FeedbackAskedAt] IS NOT NULL AND [FeedbackAnsweredAt] IS NULL");
    }
}

internal sealed class CountedVacancyConfiguration : IEntityTypeConfiguration<Vacancy>
{
    public void Configure(EntityTypeBuilder<Vacancy> builder) => builder.HasIndex(v => new { v.PublishedOn, v.OrganisationId });
}

internal sealed class UndeliveredMessageConfiguration : IEntityTypeConfiguration<CandidateMessage>
{
    public void Configure(EntityTypeBuilder<CandidateMessage> builder) => builder.HasIndex(m => new { m.At, m.SettledAt }).HasFilter("[Failure] IS NOT NULL AND [SettledAt] IS NULL");
}

/// <summary>Who serves, arrives and leaves, by administration and by job.</summary>
internal sealed class CountedAgentConfiguration : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> builder)
    {
        builder.HasIndex(a => new { a.OrganisationId, a.ArrivedOn, a.DepartedOn, a.DepartureReason });
        builder.HasIndex(a => new { a.JobProfileId, a.OrganisationId, a.ArrivedOn, a.DepartedOn, a.DepartureReason });
    }
}
