using DinumTalent.Application.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Orders the reports that people have subscribed to, a few at a time.</summary>
internal sealed class IssueDueReportsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new IssueDueReports(), cancellationToken);
}

/// <summary>Tells of reports that don't come.</summary>
internal sealed class GiveUpLateReportsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new GiveUpLateReports(), cancellationToken);
}

/// <summary>Deletes prepared reports that were kept long enough.</summary>
internal sealed class PurgeReportEditionsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new PurgeReportEditions(), cancellationToken);
}
