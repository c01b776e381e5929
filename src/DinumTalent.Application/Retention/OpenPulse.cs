using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Opens a round of the pulse in an administration and all below it, from today on.</summary>
[Requires(Permission.ManageRetention)]
public sealed record OpenPulse(OrganisationId? Organisation, DateOnly? ClosesOn) : ICommand<PulseRoundId>;

internal sealed class OpenPulseValidator : AbstractValidator<OpenPulse>
{
    public OpenPulseValidator()
    {
        RuleFor(c => c.Organisation).NotEmpty().WithMessage("Choisissez une administration.");
        RuleFor(c => c.ClosesOn).NotNull().WithMessage("Donnez le dernier jour pour répondre.");
    }
}

internal sealed class OpenPulseHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<OpenPulse, PulseRoundId>
{
    public async Task<Result<PulseRoundId>> Handle(OpenPulse command, CancellationToken cancellationToken)
    {
        var (organisation, today) = (command.Organisation!.Value, clock.Today());
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return Error.NotFound;
        if (await db.HasPulse(organisation, Quarter.Of(today), cancellationToken)) return PulseErrors.AlreadyOpened(Quarter.Of(today));
        if (!await db.AgentsToAsk(access, organisation, today).AnyAsync(cancellationToken)) return PulseErrors.NobodyToAsk;
        var opened = PulseRound.Open(organisation, command.ClosesOn!.Value, today);
        if (opened.IsFailure) return Result<PulseRoundId>.Failure(opened.Errors);
        db.Add(opened.Value);
        return opened.Value.Id;
    }
}
