using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Corrects an action that is open, and says whether it is under way.</summary>
[Requires(Permission.ManageRetention)]
public sealed record ReviseRetentionAction(RetentionActionId Id, long Version, RetentionActionInput Action, bool IsUnderWay) : ICommand;

internal sealed class ReviseRetentionActionValidator : AbstractValidator<ReviseRetentionAction>
{
    public ReviseRetentionActionValidator() => RuleFor(c => c.Action).NotNull().SetValidator(new RetentionActionInputValidator());
}

internal sealed class ReviseRetentionActionHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock) : ICommandHandler<ReviseRetentionAction>
{
    public async Task<Result> Handle(ReviseRetentionAction command, CancellationToken cancellationToken)
    {
        var found = await db.RetentionActions(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var organisation = await db.Agents(access).Where(a => a.Id == found.Value.AgentId).Select(a => a.OrganisationId).FirstAsync(cancellationToken);
        var terms = await RetentionActionOwners.Terms(db, accounts, command.Action, found.Value.OwnerId, organisation, clock.Today(), cancellationToken);
        if (terms.IsSuccess && await db.TwinOf(access, found.Value, terms.Value, cancellationToken) is not null) return RadarErrors.Twin;
        return terms.Then(t => found.Value.Revise(t, command.IsUnderWay, user.Id));
    }
}
