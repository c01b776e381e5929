using DinumTalent.Infrastructure.Talents;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Forgets old changes that the talent index has read, and holds the index against the store.</summary>
internal sealed class TalentIndexJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    private const int Sample = 500;

    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        var index = services.GetRequiredService<TalentIndex>();
        await index.Purge(cancellationToken);
        await index.Check(Sample, cancellationToken);
    }
}
