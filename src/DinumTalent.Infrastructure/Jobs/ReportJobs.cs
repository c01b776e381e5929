using DinumTalent.Application.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Orders the reports that people have subscribed to.</summary>
internal sealed class IssueDueReportsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new IssueDueReports(), cancellationToken) == IssueDueReports.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Deletes prepared reports that were kept long enough.</summary>
internal sealed class PurgeReportEditionsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new PurgeReportEditions(), cancellationToken);
}
