using DinumTalent.Application.Recruitment;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Has CVs read that nobody has begun to read, and forgets words that no CV holds any more.</summary>
internal sealed class ReadCvsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override Task Run(IServiceProvider services, CancellationToken cancellationToken) => Send(services, new QueueUnreadCvs(), cancellationToken);
}
