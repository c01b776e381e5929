using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Application.Skills;

/// <summary>Launches a campaign: its agents are invited in the background from its first day on.</summary>
[Requires(Permission.ManageCampaigns)]
public sealed record LaunchCampaign(CampaignId Id, long Version) : ICommand;

internal sealed class LaunchCampaignHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<LaunchCampaign>
{
    public async Task<Result> Handle(LaunchCampaign command, CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var campaign = await db.Campaigns(access).Load(command.Id, command.Version, cancellationToken);
        return campaign.Then(c => c.Launch(today, now));
    }
}
