using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Configurations;

internal sealed class AgentImportConfiguration : IEntityTypeConfiguration<AgentImport>
{
    public void Configure(EntityTypeBuilder<AgentImport> builder)
    {
        builder.ToTable("AgentImports");
        builder.Property(i => i.FileName).HasMaxLength(UploadedFile.NameMaxLength);
        builder.Property(i => i.Sha256).HasMaxLength(AgentImport.Sha256Length);
        builder.Property(i => i.AuthorName).HasMaxLength(AgentImport.AuthorMaxLength);
        builder.Property(i => i.Separator).HasMaxLength(1);
        builder.Property(i => i.Headers).AsJson();
        builder.Property(i => i.Columns).AsJson();
        builder.Ignore(i => i.Format);
        builder.Ignore(i => i.IsAtWork);
        builder.HasIndex(i => new { i.OrganisationId, i.ReceivedAt });
        builder.HasIndex(i => new { i.Status, i.ReceivedAt });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgentImportRunConfiguration : IEntityTypeConfiguration<AgentImportRun>
{
    public void Configure(EntityTypeBuilder<AgentImportRun> builder)
    {
        builder.ToTable("AgentImportRuns");
        builder.Property(r => r.Holder).HasMaxLength(AgentImportRun.HolderMaxLength);
        builder.Property(r => r.Failure).HasMaxLength(AgentImportRun.FailureMaxLength);
        builder.Ignore(r => r.Percent);
        builder.HasIndex(r => new { r.ImportId, r.Attempt }).IsUnique();
        builder.HasOne<AgentImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AgentImportIssueConfiguration : IEntityTypeConfiguration<AgentImportIssue>
{
    public void Configure(EntityTypeBuilder<AgentImportIssue> builder)
    {
        builder.ToTable("AgentImportIssues");
        builder.HasKey(i => new { i.RunId, i.Line, i.Number });
        builder.Property(i => i.Column).HasMaxLength(AgentImportIssue.ColumnMaxLength);
        builder.Property(i => i.Value).HasMaxLength(AgentImportIssue.ValueMaxLength);
        builder.Property(i => i.Message).HasMaxLength(AgentImportIssue.MessageMaxLength);
        builder.HasOne<AgentImportRun>().WithMany().HasForeignKey(i => i.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
