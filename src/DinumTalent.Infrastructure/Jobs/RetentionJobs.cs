using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Leaves only figures of those who were not chosen, once the time to explain is over.</summary>
internal sealed class EraseOldApplicationsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new EraseOldApplications(), cancellationToken) == EraseOldApplications.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>The same for those who applied to a cohort; and forgets what was begun for a call that is over.</summary>
internal sealed class EraseOldFellowsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new EraseOldFellows(), cancellationToken) == EraseOldFellows.AtOnce) cancellationToken.ThrowIfCancellationRequested();
        while (await Send(services, new PurgeFellowDrafts(), cancellationToken) == PurgeFellowDrafts.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Registers how long applications are kept.</summary>
internal static class RetentionServices
{
    /// <summary>Section <c>Retention</c>: <c>ApplicationMonths</c>.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new ApplicationRetention(configuration.GetValue("Retention:ApplicationMonths", new ApplicationRetention().Months)));
}
