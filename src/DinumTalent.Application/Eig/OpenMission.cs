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

/// <summary>Opens a mission: from an application whose author is known, or for somebody entered by hand. Fellow and mentors are told, except in a cohort of the past.</summary>
/// <param name="Cohort">Of the challenge.</param>
/// <param name="Challenge">A public one.</param>
/// <param name="Application">Whose author does it, who accepted a place of the challenge if the result is announced; null: the person is entered.</param>
/// <param name="GivenName">Passed over with an application.</param>
/// <param name="FamilyName">Passed over with an application.</param>
/// <param name="Email">Passed over with an application.</param>
/// <param name="Expertise">What the fellow was sought for.</param>
/// <param name="Terms">As agreed on.</param>
/// <returns>The mission.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record OpenMission(
    CohortId Cohort, ChallengeId Challenge, FellowApplicationId? Application, string? GivenName, string? FamilyName, string? Email, Expertise? Expertise, MissionTerms Terms) : ICommand<MissionId>;

internal sealed class OpenMissionValidator : AbstractValidator<OpenMission>
{
    public OpenMissionValidator()
    {
        RuleFor(c => c.Challenge).NotEqual(default(ChallengeId)).WithMessage("Choisissez le défi.");
        RuleFor(c => c.Expertise).NotNull().WithMessage("Choisissez l’expertise.").IsInEnum().WithMessage("Choisissez l’expertise.");
        RuleFor(c => c.Terms).NotNull();
        // One form: whoever fills it in reads all that is wrong at once.
        RuleFor(c => c).Custom((c, context) =>
        {
            foreach (var error in Result.All(c.Application is null ? OpenMissionHandler.Entered(c).ToResult() : Result.Success, c.Terms.Check(null)).Errors) context.AddFailure(error.Field ?? "", error.Message);
        }).When(c => c.Terms is not null);
    }
}

internal sealed class OpenMissionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<OpenMission, MissionId>
{
    public async Task<Result<MissionId>> Handle(OpenMission command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Cohort, cancellationToken);
        var challenge = cohort is null ? null : await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Challenge && c.CohortId == cohort.Id, cancellationToken);
        if (cohort is null || challenge is null) return Error.NotFound;
        var person = await Person(command, cohort.Id, cancellationToken);
        if (person.IsFailure) return Result<MissionId>.Failure(person.Errors);
        if (await db.HasMission(cohort.Id, person.Value.Email.Value, cancellationToken)) return MissionErrors.Twice;

        var opened = Mission.Open(cohort, challenge, person.Value, command.Expertise!.Value, command.Terms, clock.UtcNow());
        if (opened.IsFailure) return Result<MissionId>.Failure(opened.Errors);
        db.Add(opened.Value);
        if (await db.FindImpact(challenge.Id, cancellationToken) is null) db.Add(new ChallengeImpact(challenge));
        return opened.Value.Id;
    }

    private async Task<Result<MissionPerson>> Person(OpenMission command, CohortId cohort, CancellationToken cancellationToken)
    {
        if (command.Application is { } id)
        {
            var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.CohortId == cohort, cancellationToken);
            if (application is null) return Error.NotFound;
            if (application.AnnouncedAt is null || application.Status is not FellowStatus.Preselected) return MissionErrors.Anonymous;
            var mayOpen = CohortResults.MayOpenMission(await db.FindResults(cohort, application.Sprint, cancellationToken), id, command.Challenge);
            if (mayOpen.IsFailure) return Result<MissionPerson>.Failure(mayOpen.Errors);
            return new MissionPerson(application.Name, EmailAddress.FromStore(application.Email), application.AccountId, application.Id);
        }

        return Entered(command);
    }

    /// <summary>Who was entered by hand.</summary>
    internal static Result<MissionPerson> Entered(OpenMission command)
    {
        var (name, email) = (PersonName.Create(command.GivenName, command.FamilyName), EmailAddress.Create(command.Email));
        var valid = Result.All(
            Result.Failure([.. name.Errors.Select(e => e with { Field = e.Field == nameof(PersonName.Given) ? nameof(command.GivenName) : nameof(command.FamilyName) })]),
            email.IsSuccess ? Result.Success : email.Error with { Field = nameof(command.Email) });
        return valid.IsFailure ? Result<MissionPerson>.Failure(valid.Errors) : new MissionPerson(name.Value, email.Value);
    }
}
