using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.TestKit;

/// <content>What comes due for agents, and actions to keep them.</content>
public sealed partial class AccessWorld
{
    /// <summary>For <see cref="Agent"/>.</summary>
    public RetentionAction RetentionAction { get; private set; } = null!;

    /// <summary>Id of the contract of <see cref="Agent"/>, which ends in a year.</summary>
    public Guid EndingContract => Agent.Contracts[0].Id.Value;

    /// <summary>For <see cref="Agent"/>.</summary>
    public async Task<RetentionAction> NewRetentionAction() => await Data.ActionFor(await NewEndingAgent());

    /// <summary>In the directorate of A, with a contract that ends in three months.</summary>
    public Task<Agent> NewEndingAgent() => Data.Ending(DirectorateA, Data.Today.AddMonths(3));

    private async Task InitializeRadar() => RetentionAction = await Data.ActionFor(Agent);
}
