using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Prepares a campaign; nobody is asked before it is launched.</summary>
/// <returns>The campaign.</returns>
[Requires(Permission.ManageCampaigns)]
public sealed record PlanCampaign(string? Title, OrganisationId? OrganisationId, DateOnly? OpensOn, DateOnly? ClosesOn, int? ReminderDays) : ICommand<CampaignId>;

internal sealed class PlanCampaignValidator : AbstractValidator<PlanCampaign>
{
    public PlanCampaignValidator()
    {
        RuleFor(c => c.Title).NotEmpty().WithMessage("Donnez un titre à la campagne.");
        RuleFor(c => c.OrganisationId).NotNull().WithMessage("Choisissez l’administration concernée.");
        RuleFor(c => c.OpensOn).NotNull().WithMessage("Indiquez le premier jour de la campagne.");
        RuleFor(c => c.ClosesOn).NotNull().WithMessage("Indiquez le dernier jour pour répondre.");
        RuleFor(c => c.ReminderDays).NotNull().WithMessage("Indiquez combien de jours avant la fin part la relance.");
    }
}

internal sealed class PlanCampaignHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<PlanCampaign, CampaignId>
{
    public async Task<Result<CampaignId>> Handle(PlanCampaign command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.OrganisationId, cancellationToken)) return Error.NotFound;
        var planned = Campaign.Plan(
            new CampaignTerms(command.Title!, command.OrganisationId!.Value, command.OpensOn!.Value, command.ClosesOn!.Value, command.ReminderDays!.Value),
            user.Id, clock.Today(), clock.UtcNow());
        if (planned.IsFailure) return Result<CampaignId>.Failure(planned.Errors);
        db.Add(planned.Value);
        return planned.Value.Id;
    }
}
