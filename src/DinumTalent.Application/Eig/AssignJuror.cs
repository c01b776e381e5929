using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Asks somebody with an account, from wherever, to judge challenges; the person is told by mail, and declares ties before reading.</summary>
/// <param name="Challenges">Those that the person judges already, or has written, are passed over.</param>
/// <param name="Email">Of the account.</param>
/// <returns>How many challenges were given.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record AssignJuror(IReadOnlyList<ChallengeId> Challenges, string? Email) : ICommand<int>;

internal sealed class AssignJurorValidator : AbstractValidator<AssignJuror>
{
    private const int Most = 200;

    public AssignJurorValidator()
    {
        RuleFor(c => c.Challenges).Must(c => c.Count is > 0 and <= Most).WithMessage("Choisissez au moins un défi.");
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).WithMessage("Saisissez l’adresse électronique d’un juré, par exemple nom@exemple.fr.");
    }
}

internal sealed class AssignJurorHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<AssignJuror, int>
{
    private static readonly Error NoAccount = Error.Invalid(nameof(AssignJuror.Email), "Personne n’a de compte actif à cette adresse : invitez d’abord cette personne, avec le rôle d’évaluateur.");

    public async Task<Result<int>> Handle(AssignJuror command, CancellationToken cancellationToken)
    {
        if (await accounts.FindByEmail(EmailAddress.Create(command.Email).Value, cancellationToken) is not { IsEnabled: true } account) return NoAccount;
        var (given, refused) = (new List<ChallengeReview>(), new List<Error>());
        foreach (var id in command.Challenges.Distinct())
        {
            var treated = await TreatedChallenge.Load(db, access, id, null, cancellationToken);
            if (treated.IsFailure) return Result<int>.Failure(treated.Errors);
            var review = await db.JuryDuties(access).AnyAsync(d => d.ChallengeId == id && d.JurorId == account.Id, cancellationToken)
                ? ChallengeErrors.AlreadyJuror
                : ChallengeReview.Assign(treated.Value.Challenge, treated.Value.Verdict, new StageActor(account.Id, account.Name), clock.UtcNow());
            if (review.IsFailure) refused.AddRange(review.Errors);
            else given.Add(review.Value);
        }

        if (given.Count == 0) return Result<int>.Failure([.. refused.Distinct()]);
        given.ForEach(db.Add);
        foreach (var jury in given.GroupBy(r => (r.CohortId, r.Sprint))) db.Enqueue(new JurorAssigned(jury.First().Id, jury.Count()));
        return given.Count;
    }
}
