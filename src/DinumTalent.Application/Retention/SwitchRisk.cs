using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Switches risks off, or on again, in an administration and all below it.</summary>
/// <param name="Organisation">Where.</param>
/// <param name="Version">Of what the administration last said; 0 where it said nothing.</param>
/// <param name="Off">Whether nothing is to be computed nor shown.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.ManageRetention)]
public sealed record SwitchRisk(OrganisationId? Organisation, long Version, bool Off, string? Reason) : ICommand;

internal sealed class SwitchRiskValidator : AbstractValidator<SwitchRisk>
{
    public SwitchRiskValidator() => RuleFor(c => c.Organisation).NotEmpty().WithMessage("Choisissez une administration.");
}

internal sealed class SwitchRiskHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SwitchRisk>
{
    public async Task<Result> Handle(SwitchRisk command, CancellationToken cancellationToken)
    {
        var organisation = command.Organisation!.Value;
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return Error.NotFound;
        var held = await db.RiskSwitches(access).FirstOrDefaultAsync(s => s.OrganisationId == organisation, cancellationToken);
        if (held is not null && command.Version != 0 && held.Version != command.Version) return ReadErrors.Stale<RiskSwitch>(held.Id.Value, command.Version);
        var turned = held ?? new RiskSwitch(organisation);
        var done = turned.Turn(command.Off, command.Reason, user.Name, clock.Today());
        if (done.IsSuccess && held is null) db.Add(turned);
        return done;
    }
}
