using DinumTalent.Infrastructure.Audit;
using DinumTalent.Infrastructure.Files;
using DinumTalent.Infrastructure.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Removes received files that nothing holds.</summary>
internal sealed class FileCleanUpJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<FileCleanUp>().Run(cancellationToken);
}

/// <summary>Chains new audit entries.</summary>
internal sealed class AuditSealJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<AuditSealer>().Seal(cancellationToken);
}

/// <summary>Keeps the head of the audit chain apart.</summary>
internal sealed class AuditHeadJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<AuditSealer>().Seal(cancellationToken);
        await services.GetRequiredService<AuditHeads>().Keep(cancellationToken);
    }
}

/// <summary>Deletes outbox rows done long ago.</summary>
internal sealed class OutboxPurgeJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<OutboxDispatcher>().Purge(cancellationToken);
}
