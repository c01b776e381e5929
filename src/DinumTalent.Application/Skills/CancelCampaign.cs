using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using FluentValidation;

namespace DinumTalent.Application.Skills;

/// <summary>Cancels a campaign; what agents said of their skills stays.</summary>
[Requires(Permission.ManageCampaigns)]
public sealed record CancelCampaign(CampaignId Id, long Version, string? Reason) : ICommand;

internal sealed class CancelCampaignValidator : AbstractValidator<CancelCampaign>
{
    public CancelCampaignValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Dites pourquoi la campagne est annulée : le motif reste dans le journal.")
        .MaximumLength(Campaign.ReasonMaxLength).WithMessage($"Écrivez un motif de {Campaign.ReasonMaxLength} caractères au plus.");
}

internal sealed class CancelCampaignHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CancelCampaign>
{
    public async Task<Result> Handle(CancelCampaign command, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns(access).Load(command.Id, command.Version, cancellationToken);
        return campaign.Then(c => c.Cancel(command.Reason!));
    }
}
