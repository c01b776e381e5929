using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Asks somebody to evaluate an application: a person of the list, or anybody by the address of the account.</summary>
/// <remarks>The account must be enabled and hold a role at, above or below the vacancy's administration.</remarks>
[Requires(Permission.AssignEvaluators)]
public sealed record AssignEvaluator(JobApplicationId Id, long Version, UserId? Evaluator, string? Email) : ICommand;

internal sealed class AssignEvaluatorValidator : AbstractValidator<AssignEvaluator>
{
    public AssignEvaluatorValidator()
    {
        RuleFor(c => c.Evaluator).NotNull().When(c => string.IsNullOrWhiteSpace(c.Email))
            .WithMessage("Choisissez une personne, ou saisissez son adresse électronique.");
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).When(c => c.Evaluator is null && !string.IsNullOrWhiteSpace(c.Email))
            .WithMessage("Saisissez une adresse électronique valide, par exemple nom@exemple.fr.");
    }
}

internal sealed class AssignEvaluatorHandler(
    ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<AssignEvaluator>
{
    private static readonly Error NotEligible = new("application.evaluator-not-eligible",
        "Cette personne ne peut pas évaluer ici : il lui faut un compte actif et un rôle dans l’administration de l’offre, au-dessus ou au-dessous d’elle.");

    public async Task<Result> Handle(AssignEvaluator command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var account = command.Evaluator is { } id
            ? await accounts.Find(id, cancellationToken)
            : await accounts.FindByEmail(EmailAddress.Create(command.Email).Value, cancellationToken);
        if (account is null || !await PeopleNear.Has(db, grants, account, treated.Value.Vacancy.OrganisationId, clock.Today(), cancellationToken))
        {
            return NotEligible with { Field = command.Evaluator is null ? nameof(command.Email) : nameof(command.Evaluator) };
        }

        // Somebody who competes for the post judges nobody else for it; and trying names must not tell whose application is whose.
        if (treated.Value.Vacancy.IsAnonymised && (await db.CandidatesAmong(treated.Value.Vacancy.Id, [account.Id], cancellationToken)).Count > 0) return ApplicationErrors.EvaluatorNotHere;

        return treated.Value.Application.Assign(account.Id, account.Name, user.ActingPerson(), clock.UtcNow());
    }
}
