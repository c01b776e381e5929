using DinumTalent.Application.Skills;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Invites agents to open campaigns: those that the launch left, and whoever arrived since.</summary>
internal sealed class InviteToCampaignsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var campaign in (await Send(services, new CampaignsUnderWay(), cancellationToken)).Where(c => c.IsOpen))
        {
            while (await Send(services, new InviteToCampaign(campaign.Id), cancellationToken) == InviteToCampaign.AtOnce) cancellationToken.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>Reminds agents of campaigns that close soon.</summary>
internal sealed class RemindOfCampaignsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var campaign in (await Send(services, new CampaignsUnderWay(), cancellationToken)).Where(c => c.Reminds))
        {
            while (await Send(services, new RemindOfCampaign(campaign.Id), cancellationToken) == InviteToCampaign.AtOnce) cancellationToken.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>Counts what campaigns find, every night and once for good when they are over.</summary>
internal sealed class MeasureCampaignsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var campaign in await Send(services, new CampaignsUnderWay(), cancellationToken))
        {
            await Send(services, new MeasureCampaign(campaign.Id), cancellationToken);
        }
    }
}

/// <summary>Tells agents of certificates that end soon.</summary>
internal sealed class AnnounceExpiringCertificatesJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new AnnounceExpiringCertificates(), cancellationToken) == AnnounceExpiringCertificates.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
