using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Asks those whose consent ends soon whether they stay in the vivier.</summary>
internal sealed class AskPoolRenewalsJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new AskPoolRenewals(), cancellationToken) == AskPoolRenewals.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Erases those whose consent is over, or who never confirmed their address.</summary>
internal sealed class ErasePoolMembersJob(IServiceScopeFactory scopes) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await Send(services, new ErasePoolMembers(), cancellationToken) == ErasePoolMembers.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}

/// <summary>Registers how long the vivier keeps people.</summary>
internal static class TalentPoolServices
{
    /// <summary>Section <c>TalentPool</c>: <c>Months</c>, <c>NoticeDays</c>, <c>ConfirmDays</c>.</summary>
    public static IServiceCollection AddTalentPool(this IServiceCollection services, IConfiguration configuration)
    {
        var (section, usual) = (configuration.GetSection("TalentPool"), new PoolRetention());
        return services.AddSingleton(new PoolRetention(
            section.GetValue(nameof(PoolRetention.Months), usual.Months),
            section.GetValue(nameof(PoolRetention.NoticeDays), usual.NoticeDays),
            section.GetValue(nameof(PoolRetention.ConfirmDays), usual.ConfirmDays)));
    }
}
