using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Skills;

/// <summary>An agent's part in a campaign: invited, reminded, answered, validated.</summary>
public sealed class CampaignEntry : AggregateRoot<CampaignEntryId>
{
    private CampaignEntry()
    {
    }

    private CampaignEntry(CampaignId campaign, AgentId agent, OrganisationId organisation, DateTime now) : base(CampaignEntryId.New()) =>
        (CampaignId, AgentId, OrganisationId, InvitedAt) = (campaign, agent, organisation, now);

    public CampaignId CampaignId { get; private set; }

    public AgentId AgentId { get; private set; }

    /// <summary>Where the agent served when invited, then when answering: figures of a past campaign do not move with people.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public DateTime InvitedAt { get; private set; }

    public DateTime? RemindedAt { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public DateTime? ValidatedAt { get; private set; }

    /// <summary>The agent is to be told that the campaign is open.</summary>
    public static CampaignEntry Invite(CampaignId campaign, AgentId agent, OrganisationId organisation, DateTime now)
    {
        var entry = new CampaignEntry(campaign, agent, organisation, now);
        entry.Raise(new AgentInvited(entry.Id, agent));
        return entry;
    }

    /// <summary>Reminds, once, somebody who has not answered.</summary>
    public void Remind(DateTime now)
    {
        if (RemindedAt is not null || SubmittedAt is not null) return;
        RemindedAt = now;
        Raise(new AgentReminded(Id, AgentId));
    }

    /// <summary>The agent answers: the passport is up to date. Answering twice changes nothing.</summary>
    public Result Submit(Campaign campaign, Passport passport, OrganisationId organisation, DateOnly today, DateTime now)
    {
        var received = campaign.Receives(today);
        if (received.IsFailure) return received;
        if (passport.IsEmpty) return PassportErrors.Empty;
        if (SubmittedAt is not null) return Result.Success;

        passport.ConfirmAll(today);
        (OrganisationId, SubmittedAt) = (organisation, now);
        return Result.Success;
    }

    /// <summary>The line manager has nothing left to validate. Before an answer, there is nothing to end.</summary>
    public void Validate(Passport passport, DateTime now)
    {
        if (SubmittedAt is not null && !passport.AwaitsValidation) ValidatedAt ??= now;
    }
}
