using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Begins a campaign that attracts candidates to an administration.</summary>
[Requires(Permission.EditVacancies)]
public sealed record CreateSourcingCampaign(OrganisationId Organisation, string? Name) : ICommand<SourcingCampaignId>;

internal sealed class CreateSourcingCampaignValidator : AbstractValidator<CreateSourcingCampaign>
{
    public CreateSourcingCampaignValidator() => RuleFor(c => c.Organisation).NotEmpty().WithMessage("Choisissez une administration.");
}

internal sealed class CreateSourcingCampaignHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CreateSourcingCampaign, SourcingCampaignId>
{
    public async Task<Result<SourcingCampaignId>> Handle(CreateSourcingCampaign command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.Organisation, cancellationToken)) return Error.NotFound;
        return SourcingCampaign.Create(command.Organisation, command.Name, clock.UtcNow()).Then<SourcingCampaignId>(campaign =>
        {
            db.Add(campaign);
            return campaign.Id;
        });
    }
}
