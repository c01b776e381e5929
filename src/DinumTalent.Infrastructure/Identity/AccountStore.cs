using System.Linq.Expressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Accounts for use cases, in the context and thus the transaction of the command.</summary>
internal sealed class AccountStore(TalentDbContext db, ChangeRecorder recorder, TimeProvider clock) : IAccounts
{
    private static readonly Expression<Func<Account, AccountSummary>> Summary = a =>
        new AccountSummary(new UserId(a.Id), a.GivenName, a.FamilyName, a.Email!, a.EmailConfirmed, a.DisabledAt == null, a.TwoFactorEnabled, a.LastSignInAt);

    public Task<AccountSummary?> Find(UserId id, CancellationToken cancellationToken) =>
        db.Users.AsNoTracking().Where(a => a.Id == id.Value).Select(Summary).FirstOrDefaultAsync(cancellationToken);

    public Task<AccountSummary?> FindByEmail(EmailAddress email, CancellationToken cancellationToken)
    {
        var normalised = Account.Normalise(email.Value);
        return db.Users.AsNoTracking().Where(a => a.NormalizedEmail == normalised).Select(Summary).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AccountSummary>> FindByEmails(IReadOnlyCollection<EmailAddress> emails, CancellationToken cancellationToken)
    {
        var normalised = emails.Select(e => Account.Normalise(e.Value)).Distinct().ToList();
        return await db.Users.AsNoTracking().Where(a => normalised.Contains(a.NormalizedEmail!)).Select(Summary).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<UserId, AccountSummary>> Find(IReadOnlyCollection<UserId> ids, CancellationToken cancellationToken)
    {
        var keys = ids.Select(id => id.Value).Distinct().ToList();
        return await db.Users.AsNoTracking().Where(a => keys.Contains(a.Id)).Select(Summary).ToDictionaryAsync(a => a.Id, cancellationToken);
    }

    public async Task<Page<AccountSummary>> List(IAccess access, AccountFilter filter, Paging paging, CancellationToken cancellationToken)
    {
        var grants = db.Grants(access);
        if (filter.Role is { } role) grants = grants.Where(g => g.Role == role && g.StartsOn <= filter.Day && (g.EndsOn == null || filter.Day <= g.EndsOn));
        var holders = grants.Select(g => (Guid)(object)g.UserId);
        var found = db.Users.AsNoTracking().Where(a => holders.Contains(a.Id));
        if (filter.IsEnabled is { } enabled) found = found.Where(a => a.DisabledAt == null == enabled);
        if (filter.InvitedOnly) found = found.Where(a => !a.EmailConfirmed && a.DisabledAt == null);
        if (filter.Search?.Trim() is { Length: > 0 } search)
        {
            if (search.Contains('@', StringComparison.Ordinal))
            {
                var part = Account.Normalise(search);
                found = found.Where(a => a.NormalizedEmail!.Contains(part));
            }
            else
            {
                // Few people hold a role, and the roles have narrowed them down already.
                foreach (var word in FoldedText.Words(search)) found = found.Where(a => a.SortKey.Contains(word));
            }
        }

        var total = await found.CountAsync(cancellationToken);
        paging = paging.Within(total);
        var items = await found.OrderBy(a => a.SortKey).ThenBy(a => a.Id).Skip(paging.Skip).Take(paging.Size).Select(Summary).ToListAsync(cancellationToken);
        return new Page<AccountSummary>(items, paging.Number, paging.Size, total);
    }

    public async Task<Result<UserId>> Invite(PersonName name, EmailAddress email, CancellationToken cancellationToken)
    {
        if (await FindByEmail(email, cancellationToken) is not null) return new Error("account.exists", "Cette adresse est déjà celle d’un compte.", ErrorKind.Conflict, "Email");
        var account = Account.For(UserId.New(), name, email, clock.UtcNow());
        db.Users.Add(account);
        db.Enqueue(new AccountInvited(account.UserId));
        return account.UserId;
    }

    public async Task StartAfresh(UserId id, CancellationToken cancellationToken)
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == id.Value && !a.EmailConfirmed, cancellationToken) is not { } account) return;
        (account.PasswordHash, account.SecurityStamp) = (null, Guid.NewGuid().ToString("N"));
        db.Enqueue(new AccountInvited(id));
    }

    public async Task<Result> InviteAgain(UserId id, CancellationToken cancellationToken)
    {
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id.Value, cancellationToken) is not { } account) return Error.NotFound;
        if (account.PasswordHash is not null) return new Error("account.taken-up", "Cette personne a déjà pris possession de son compte.");
        if (!account.IsEnabled) return new Error("account.disabled", "Ce compte est désactivé : réactivez-le avant de renvoyer l’invitation.");
        db.Enqueue(new AccountInvited(id));
        return Result.Success;
    }

    public async Task Remove(UserId id, CancellationToken cancellationToken)
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == id.Value, cancellationToken) is { } account) db.Users.Remove(account);
    }

    public async Task<Result> SetEnabled(UserId id, bool enabled, OrganisationId within, string? reason, CancellationToken cancellationToken)
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == id.Value, cancellationToken) is not { } account) return Error.NotFound;
        if (account.IsEnabled == enabled) return Result.Success;
        account.DisabledAt = enabled ? null : clock.UtcNow();
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        db.AuditRows.Add(recorder.Line(nameof(Account), id.Value, version: 0, within.Value, nameof(Account.IsEnabled),
            $$"""{"{{nameof(Account.IsEnabled)}}":["{{!enabled}}","{{enabled}}"]}""", reason));
        return Result.Success;
    }
}
