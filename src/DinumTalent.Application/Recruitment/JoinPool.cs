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

/// <summary>The signed-in person agrees to be in the vivier, with what the latest application says.</summary>
/// <param name="Sharing">With the ministries applied to, or all.</param>
[OwnData]
public sealed record JoinPool(PoolSharing Sharing) : ICommand;

internal sealed class JoinPoolValidator : AbstractValidator<JoinPool>
{
    public JoinPoolValidator() => RuleFor(c => c.Sharing).IsInEnum().WithMessage("Choisissez qui peut vous trouver.");
}

internal sealed class JoinPoolHandler(ITalentDbContext db, IAccess access, IAccounts accounts, PoolEntries entries) : ICommandHandler<JoinPool>
{
    public async Task<Result> Handle(JoinPool command, CancellationToken cancellationToken)
    {
        if (access is not { User: { } user, ConfirmedEmail: { } email } || await accounts.Find(user, cancellationToken) is not { } account) return Error.NotFound;
        // Of the account's address, under seal or not: another one would not be known to be theirs.
        if (await db.Applications(access).AsNoTracking().Where(a => a.Email == email || db.SealedIdentities(access).Any(i => i.ApplicationId == a.Id && i.Email == email)).OrderByDescending(a => a.SentAt).FirstOrDefaultAsync(cancellationToken) is { } latest)
            return await entries.Join(latest, command.Sharing, confirmed: true, null, cancellationToken);

        return await entries.Join(
            new CandidateContact(account.GivenName, account.FamilyName, email, null, null),
            new PoolProfile(command.Sharing, [], [], [], [], ""), user, null, confirmed: true, cancellationToken);
    }
}
