using DinumTalent.Application.Recruitment;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Has CVs read that nobody has begun to read, forgets words that no CV holds any more, and looks for the skills of a new version of the referential.</summary>
internal sealed class ReadCvsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        await Send(services, new QueueUnreadCvs(), cancellationToken);
        while (await Send(services, new RecogniseCvsAgain(), cancellationToken) == RecogniseCvsAgain.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
