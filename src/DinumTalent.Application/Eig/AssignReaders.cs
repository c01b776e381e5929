using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Asks people with an account to read applications, spread evenly over them; each is told by one mail, and declares ties before reading.</summary>
/// <param name="Applications">Each is given to as many of the readers as asked, the least loaded first, and never twice to the same.</param>
/// <param name="Emails">Of accounts, separated by commas, spaces or lines.</param>
/// <param name="Each">How many more readers an application gets.</param>
/// <returns>How many readings were given, and which applications got fewer than asked.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record AssignReaders(IReadOnlyList<FellowApplicationId> Applications, string? Emails, int Each = PreselectionOutcome.FewestReadings) : ICommand<AssignedReaders>;

/// <param name="Given">Readings.</param>
/// <param name="Short">Numbers of the applications for which there were not enough readers.</param>
public sealed record AssignedReaders(int Given, IReadOnlyList<int> Short);

internal sealed class AssignReadersValidator : AbstractValidator<AssignReaders>
{
    private const int Most = 1_000;
    private const int MostReaders = 5;

    public AssignReadersValidator()
    {
        RuleFor(c => c.Applications).Must(c => c.Count is > 0 and <= Most).WithMessage("Choisissez au moins une candidature.");
        RuleFor(c => c.Each).InclusiveBetween(1, MostReaders).WithMessage($"Une candidature reçoit de un à {MostReaders} lecteurs à la fois.");
        RuleFor(c => c.Emails).NotEmpty().WithMessage("Saisissez l’adresse électronique des lecteurs.");
    }
}

internal sealed class AssignReadersHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<AssignReaders, AssignedReaders>
{
    private static readonly Error NobodyLeft = new("fellow.nobody-left", "Ces candidatures ont déjà ces lecteurs, ou ne peuvent pas leur être confiées.", ErrorKind.Rule, nameof(AssignReaders.Emails));

    public async Task<Result<AssignedReaders>> Handle(AssignReaders command, CancellationToken cancellationToken)
    {
        var readers = await AddressedAccounts.Find(accounts, command.Emails!, nameof(command.Emails), cancellationToken);
        if (readers.IsFailure) return Result<AssignedReaders>.Failure(readers.Errors);
        if (readers.Value.Count < command.Each) return TooFewReaders(command.Each);
        var wanted = command.Applications.Distinct().ToList();
        var applications = await db.FellowApplications(access).AsNoTracking().Where(a => wanted.Contains(a.Id)).OrderBy(a => a.Number).ToListAsync(cancellationToken);
        if (applications.Count < wanted.Count) return Error.NotFound;

        var cohorts = applications.Select(a => a.CohortId).Distinct().ToList();
        var duties = await db.ReadingDuties(access).Where(d => cohorts.Contains(d.CohortId)).Select(d => new { d.ApplicationId, d.ReaderId }).ToListAsync(cancellationToken);
        var taken = duties.Select(d => (d.ApplicationId, d.ReaderId)).ToHashSet();
        var applicants = await Applicants(readers.Value, cohorts, cancellationToken);
        var eligible = readers.Value.Where(r => !applicants.Contains(r.Id)).ToList();
        var (given, incomplete, refused, now) = (new List<PreselectionReading>(), new List<int>(), new List<Error>(), clock.UtcNow());
        var load = eligible.ToDictionary(r => r.Id, r => duties.Count(d => d.ReaderId == r.Id));
        foreach (var application in applications)
        {
            var added = 0;
            foreach (var reader in eligible.OrderBy(r => load[r.Id]).ToList())
            {
                if (added == command.Each) break;
                if (taken.Contains((application.Id, reader.Id))) continue;
                var reading = PreselectionReading.Assign(application, new StageActor(reader.Id, reader.Name), reader.Email, now);
                if (reading.IsFailure)
                {
                    refused.AddRange(reading.Errors);
                    continue;
                }

                given.Add(reading.Value);
                (added, load[reader.Id]) = (added + 1, load[reader.Id] + 1);
            }

            if (added < command.Each) incomplete.Add(application.Number);
        }

        if (given.Count == 0) return Result<AssignedReaders>.Failure(refused.Count == 0 ? [NobodyLeft] : [.. refused.Distinct()]);
        given.ForEach(db.Add);
        foreach (var reader in given.GroupBy(r => (r.JudgeId, r.CohortId, r.Sprint))) db.Enqueue(new ReaderAssigned(reader.Key.CohortId, reader.Key.Sprint, reader.Key.JudgeId));
        return new AssignedReaders(given.Count, incomplete);
    }

    /// <summary>
    /// Those who applied themselves read nothing in the cohort, whichever application is chosen, and are passed over without a word:
    /// the answer is never about one application, so that nobody learns by trying which one is whose.
    /// </summary>
    private async Task<HashSet<UserId>> Applicants(IReadOnlyList<AccountSummary> readers, List<CohortId> cohorts, CancellationToken cancellationToken)
    {
        var (ids, emails) = (readers.Select(r => (UserId?)r.Id).ToList(), readers.Select(r => r.Email).ToList());
        var applied = await db.FellowApplications(access).AsNoTracking()
            .Where(a => cohorts.Contains(a.CohortId) && (ids.Contains(a.AccountId) || emails.Contains(a.Email)))
            .Select(a => new { a.AccountId, a.Email }).ToListAsync(cancellationToken);
        return [.. readers.Where(r => applied.Exists(a => a.AccountId == r.Id || a.Email == r.Email)).Select(r => r.Id)];
    }

    private static Error TooFewReaders(int each) => new("fellow.too-few-readers", $"Donnez au moins {each} lecteurs : chaque candidature en reçoit {each}.", ErrorKind.Rule, nameof(AssignReaders.Emails));
}
