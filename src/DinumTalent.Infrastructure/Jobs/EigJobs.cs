using DinumTalent.Application.Eig;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Ends the offers of places in cohorts whose last day is over, and offers what came free.</summary>
internal sealed class ExpireDuePlacesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new ExpireDuePlaces(), cancellationToken);
}
