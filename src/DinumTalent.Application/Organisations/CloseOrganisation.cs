using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Ends an administration that has no open one below; what it held stays, nothing new is offered in it.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record CloseOrganisation(OrganisationId Id, long Version, string? Reason) : ICommand;

internal sealed class CloseOrganisationValidator : AbstractValidator<CloseOrganisation>
{
    public CloseOrganisationValidator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("Donnez un motif : il reste dans le journal.").MaximumLength(500).WithMessage("Donnez un motif de 500 caractères au plus.");
}

internal sealed class CloseOrganisationHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CloseOrganisation>
{
    public async Task<Result> Handle(CloseOrganisation command, CancellationToken cancellationToken)
    {
        var open = await db.Organisations.AnyAsync(o => o.ParentId == command.Id && o.ClosedOn == null, cancellationToken);
        return (await db.OrganisationsWithin(access).Load(command.Id, command.Version, cancellationToken)).Then(o => o.Close(clock.Today(), open, command.Reason));
    }
}
