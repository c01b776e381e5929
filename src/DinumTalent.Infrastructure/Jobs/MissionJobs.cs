using DinumTalent.Application.Eig;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Asks fellows and hosts of missions that end soon what comes next.</summary>
internal sealed class AskRenewalsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new AskRenewals(), cancellationToken) == AskRenewals.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Sends the surveys of fellows and alumni that are due, and again those that nobody answered.</summary>
internal sealed class SendSurveysJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new SendSurveys(), cancellationToken);
}

/// <summary>Ties fellows to the agents they have become, where one account is both.</summary>
internal sealed class LinkFellowsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new LinkFellowsByAccount(), cancellationToken);
}

/// <summary>Tells the programme once a week what is wrong in missions.</summary>
internal sealed class DigestMissionsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new DigestMissions(), cancellationToken);
}
