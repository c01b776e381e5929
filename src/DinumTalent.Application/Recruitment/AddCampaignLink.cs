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

/// <summary>Adds a link with a code of its own to a campaign; answers with the code.</summary>
/// <param name="Vacancy">That it leads to, within reach; null: the list of vacancies.</param>
[Requires(Permission.EditVacancies)]
public sealed record AddCampaignLink(SourcingCampaignId Id, long Version, SourcingChannel? Channel, string? Label, VacancyId? Vacancy) : ICommand<string>;

internal sealed class AddCampaignLinkValidator : AbstractValidator<AddCampaignLink>
{
    public AddCampaignLinkValidator() => RuleFor(c => c.Channel).NotNull().WithMessage("Choisissez un canal.");
}

internal sealed class AddCampaignLinkHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AddCampaignLink, string>
{
    public async Task<Result<string>> Handle(AddCampaignLink command, CancellationToken cancellationToken)
    {
        var campaign = await db.SourcingCampaigns(access).Load(command.Id, command.Version, cancellationToken);
        if (campaign.IsFailure) return Result<string>.Failure(campaign.Errors);
        if (command.Vacancy is { } vacancy && !await db.Vacancies(access).AnyAsync(v => v.Id == vacancy, cancellationToken)) return Error.NotFound;
        return campaign.Value.AddLink(command.Channel!.Value, command.Label, command.Vacancy, clock.UtcNow()).Then<string>(link => link.Code);
    }
}
