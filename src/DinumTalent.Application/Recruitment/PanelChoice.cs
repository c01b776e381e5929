using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who is to conduct an interview: people of the list, and others by the address of their account, one a line.</summary>
public sealed record PanelChoice(IReadOnlyList<UserId> People, string? Emails = null);

/// <summary>Finds the people of a panel, and whether they have time.</summary>
internal sealed class PanelFinder(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, TimeProvider clock)
{
    private static readonly char[] Breaks = ['\n', '\r', ',', ';', ' '];

    /// <summary>Each person once, with an account that may be asked; who is in the panel already stays as long as the account is enabled.</summary>
    public async Task<Result<IReadOnlyList<Interviewer>>> Find(
        PanelChoice choice, OrganisationId organisation, IReadOnlyCollection<UserId> already, CancellationToken cancellationToken)
    {
        var found = new List<AccountSummary>();
        var wrong = new List<Error>();
        foreach (var id in choice.People.Distinct())
        {
            if (await accounts.Find(id, cancellationToken) is { } account && await May(account, organisation, already, cancellationToken)) found.Add(account);
            else wrong.Add(NotEligible("Panel", null));
        }

        foreach (var address in (choice.Emails ?? "").Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var email = EmailAddress.Create(address);
            if (email.IsSuccess && await accounts.FindByEmail(email.Value, cancellationToken) is { } account && await May(account, organisation, already, cancellationToken)) found.Add(account);
            else wrong.Add(NotEligible("Emails", address));
        }

        if (wrong.Count > 0) return Result<IReadOnlyList<Interviewer>>.Failure(wrong);
        return found.DistinctBy(a => a.Id).Select(a => new Interviewer(a.Id, a.Name)).ToList();
    }

    /// <summary>Refused when somebody conducts another interview at that time.</summary>
    public async Task<Result> AreFree(IReadOnlyCollection<Interviewer> panel, DateTime startsAt, int minutes, InterviewId? apartFrom, CancellationToken cancellationToken)
    {
        var ids = panel.Select(p => p.MemberId).ToList();
        var (earliest, end) = (startsAt.AddMinutes(-InterviewTerms.MaxMinutes), startsAt.AddMinutes(minutes));
        var near = await db.BusyTimes(access).Where(b => ids.Contains(b.MemberId) && b.StartsAt > earliest && b.StartsAt < end).ToListAsync(cancellationToken);
        var busy = near.Where(b => b.InterviewId != apartFrom && b.StartsAt.AddMinutes(b.Minutes) > startsAt).DistinctBy(b => b.MemberId).ToList();
        return Result.All(busy.Select(b => (Result)InterviewErrors.Busy(panel.First(p => p.MemberId == b.MemberId).Name, b.StartsAt.ToFrench())));
    }

    private async Task<bool> May(AccountSummary account, OrganisationId organisation, IReadOnlyCollection<UserId> already, CancellationToken cancellationToken) =>
        (already.Contains(account.Id) && account.IsEnabled) || await PeopleNear.Has(db, grants, account, organisation, clock.Today(), cancellationToken);

    private static Error NotEligible(string field, string? address) => new("interview.member-not-eligible",
        $"{(address is null ? "Une personne choisie" : $"« {address} »")} ne peut pas conduire l’entretien : il faut un compte actif et un rôle dans l’administration de l’offre, au-dessus ou au-dessous d’elle.",
        ErrorKind.Invalid, field);
}
