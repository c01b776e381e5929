using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <content>What agents are asked, and what they say.</content>
public sealed partial class AccessWorld
{
    /// <summary>Open, of the directorate of A.</summary>
    public PulseRound Pulse { get; private set; } = null!;

    /// <summary>Of <see cref="Agent"/> to <see cref="Pulse"/>.</summary>
    public PulseEntry PulseEntry { get; private set; } = null!;

    /// <summary>With <see cref="Agent"/>.</summary>
    public RetentionInterview RetentionInterview { get; private set; } = null!;

    /// <summary>The link that opens the questions of a round.</summary>
    public string Token(PulseEntry entry) => site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.Pulse, entry.Id.Value);

    /// <summary>Of somebody new.</summary>
    public async Task<PulseEntry> NewPulseEntry() => await Data.Invited(Pulse, await NewServing());

    /// <summary>With somebody new.</summary>
    public async Task<RetentionInterview> NewRetentionInterview() => await Data.Interview(await NewServing());

    /// <summary>Below the directorate of A, with somebody who can be asked.</summary>
    public async Task<Organisation> NewDirectorateWithAnAgent()
    {
        var organisation = await Data.Below(DirectorateA);
        await Data.Serving(organisation, await Data.Account());
        return organisation;
    }

    /// <summary>In the directorate of A for two years.</summary>
    public Task<Agent> NewServing() => Data.Serving(DirectorateA);

    private async Task InitializeListening()
    {
        Pulse = await Data.Pulse(DirectorateA);
        PulseEntry = await Data.Invited(Pulse, Agent);
        RetentionInterview = await Data.Interview(Agent, daysAgo: 0);
    }
}
