using DinumTalent.Application.Recruitment;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Ends proposals whose last day to answer is over, soon after midnight in Paris.</summary>
internal sealed class ExpireDueOffersJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new ExpireDueOffers(), cancellationToken) == ExpireDueOffers.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Reminds candidates of proposals to answer soon.</summary>
internal sealed class RemindOfOffersJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new RemindOfOffers(), cancellationToken) == RemindOfOffers.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Reminds those who have something to do for an arrival.</summary>
internal sealed class RemindOfArrivalsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new RemindOfArrivals(), cancellationToken) == RemindOfArrivals.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
