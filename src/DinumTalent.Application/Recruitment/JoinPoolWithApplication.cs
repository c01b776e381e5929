using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Somebody who has just sent an application agrees to be in the vivier too; nobody finds them before the address is confirmed.</summary>
/// <param name="Draft">The draft that was sent, its author's secret.</param>
/// <param name="Sharing">With whom.</param>
[Anonymous]
public sealed record JoinPoolWithApplication(ApplicationDraftId Draft, PoolSharing Sharing) : ICommand;

internal sealed class JoinPoolWithApplicationValidator : AbstractValidator<JoinPoolWithApplication>
{
    public JoinPoolWithApplicationValidator() => RuleFor(c => c.Sharing).IsInEnum().WithMessage("Choisissez qui peut vous trouver.");
}

internal sealed class JoinPoolWithApplicationHandler(ITalentDbContext db, ICurrentUser user, PoolEntries entries, TimeProvider clock)
    : ICommandHandler<JoinPoolWithApplication>
{
    public async Task<Result> Handle(JoinPoolWithApplication command, CancellationToken cancellationToken)
    {
        if (await Drafts.Find(db, command.Draft, user, clock.UtcNow(), cancellationToken) is not { SentAt: not null } draft) return Error.NotFound;
        // A repeated sending made no application: its mail leads to the first, where the vivier is offered as well.
        return await db.FindSent(draft, cancellationToken) is { } application
            ? await entries.Join(application, command.Sharing, application.AddressConfirmedAt is not null, await db.FindSentIdentity(draft, cancellationToken), cancellationToken)
            : Result.Success;
    }
}
