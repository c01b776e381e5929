using DinumTalent.Application.Skills;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Moves what people hold of merged skills, batch by batch: a merge that touches everybody keeps nobody waiting.</summary>
internal sealed class MergeSkillsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new MoveMergedAssessments(), cancellationToken) > 0) cancellationToken.ThrowIfCancellationRequested();
    }
}
