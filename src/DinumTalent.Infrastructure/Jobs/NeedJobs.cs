using DinumTalent.Application.Recruitment;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Jobs;

/// <summary>Asks approvers again, every three days, or as many as <c>Approvals:ReminderDays</c> says.</summary>
internal sealed class RemindOfApprovalsJob(IServiceScopeFactory scopes, IConfiguration configuration) : SystemJob(scopes)
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancellationToken)
    {
        var reminder = new RemindOfApprovals(configuration.GetValue("Approvals:ReminderDays", RemindOfApprovals.UsualDays));
        while (await Send(services, reminder, cancellationToken) == RemindOfApprovals.AtOnce) cancellationToken.ThrowIfCancellationRequested();
    }
}
