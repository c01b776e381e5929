using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("Offers");
        builder.Property(o => o.Duties).HasMaxLength(Offer.DutiesMaxLength);
        builder.Property(o => o.VisaReference).HasMaxLength(BudgetVisa.ReferenceMaxLength);
        builder.Property(o => o.WrittenByName).HasMaxLength(Offer.NameMaxLength);
        builder.Property(o => o.ReviewedByName).HasMaxLength(Offer.NameMaxLength);
        builder.Property(o => o.SentByName).HasMaxLength(Offer.NameMaxLength);
        builder.Property(o => o.ReviewNote).HasMaxLength(Offer.ReasonMaxLength);
        builder.Property(o => o.EndReason).HasMaxLength(Offer.ReasonMaxLength);
        builder.Ignore(o => o.Period);
        builder.Ignore(o => o.Visa);
        builder.Ignore(o => o.Deadline);
        builder.Ignore(o => o.IsLive);
        // Two that are prepared at the same moment would both be the nth.
        builder.HasIndex(o => new { o.ApplicationId, o.Number }).IsUnique();
        builder.HasIndex(o => new { o.VacancyId, o.Status });
        builder.HasIndex(o => new { o.Status, o.AnswerBefore });
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(o => o.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vacancy>().WithMany().HasForeignKey(o => o.VacancyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ArrivalConfiguration : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.ToTable("Arrivals");
        builder.Property(a => a.CalledOffReason).HasMaxLength(Arrival.ReasonMaxLength);
        builder.Ignore(a => a.IsCalledOff);
        builder.HasIndex(a => a.ApplicationId).IsUnique();
        builder.HasIndex(a => a.AgentId);
        builder.HasIndex(a => new { a.OrganisationId, a.StartsOn });
        builder.HasIndex(a => a.StartsOn);
        builder.HasOne<JobApplication>().WithMany().HasForeignKey(a => a.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(a => a.Tasks, task =>
        {
            task.ToTable("ArrivalTasks");
            task.WithOwner().HasForeignKey("ArrivalId");
            task.HasKey(t => t.Id);
            task.Property(t => t.Id).ValueGeneratedNever();
            task.Property(t => t.Title).HasMaxLength(ArrivalTask.TitleMaxLength);
            task.Property(t => t.ResponsibleName).HasMaxLength(ArrivalTask.NameMaxLength);
            task.Property(t => t.ResponsibleEmail).HasMaxLength(EmailAddress.MaxLength);
            task.Property(t => t.DoneByName).HasMaxLength(ArrivalTask.NameMaxLength);
            task.Ignore(t => t.IsEntrusted);
            task.HasIndex(t => new { t.DoneAt, t.DueOn });
        });
        builder.Navigation(a => a.Tasks).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ArrivalTemplateConfiguration : IEntityTypeConfiguration<ArrivalTemplate>
{
    public void Configure(EntityTypeBuilder<ArrivalTemplate> builder)
    {
        builder.ToTable("ArrivalTemplates");
        builder.Property(t => t.Tasks).AsJson();
        builder.HasIndex(t => t.OrganisationId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}
