using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Makes an agent of an accepted candidate: contract with its trial period, declared skills in the inventory.</summary>
/// <returns>The agent.</returns>
[Requires(Permission.DecideHires)]
public sealed record HireApplicant(
    JobApplicationId Id, long Version, DateOnly? StartsOn, EmploymentStatus? Status, DateOnly? EndsOn, Category? Category) : ICommand<AgentId>;

internal sealed class HireApplicantValidator : AbstractValidator<HireApplicant>
{
    public HireApplicantValidator()
    {
        RuleFor(c => c.StartsOn).NotNull().WithMessage("Indiquez la date de prise de poste.");
        RuleFor(c => c.Status).NotNull().WithMessage("Choisissez le statut.").IsInEnum().WithMessage("Choisissez le statut dans la liste.");
        RuleFor(c => c.Category).NotNull().WithMessage("Choisissez la catégorie.").IsInEnum().WithMessage("Choisissez la catégorie dans la liste.");
        RuleFor(c => c.EndsOn).GreaterThanOrEqualTo(c => c.StartsOn).WithMessage("La date de fin précède la date de prise de poste.");
    }
}

internal sealed class HireApplicantHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<HireApplicant, AgentId>
{
    public async Task<Result<AgentId>> Handle(HireApplicant command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return Result<AgentId>.Failure(treated.Errors);
        var (application, vacancy) = treated.Value;

        var email = EmailAddress.Create(application.Email);
        var terms = Terms(command, vacancy);
        var hired = terms.Then(t => Agent.Hire(application.Name, email.IsSuccess ? email.Value : null, t, clock.Today()));
        var recorded = hired.Then(agent => vacancy.Hire(application, agent.Id, terms.Value, user.ActingPerson(), clock.UtcNow(), clock.Today()));
        if (recorded.IsFailure) return Result<AgentId>.Failure(recorded.Errors);

        var agent = hired.Value;
        if (application.CandidateId is { } account) agent.Tie(account);
        db.Add(agent);
        foreach (var skill in application.Skills)
        {
            db.Add(new SkillAssessment(agent.Id, skill.SkillId, skill.Level, AssessmentSource.Declared, clock.Today()));
        }

        return agent.Id;
    }

    private static Result<ContractTerms> Terms(HireApplicant command, Vacancy vacancy)
    {
        var status = command.Status!.Value;
        var basis = status is EmploymentStatus.CivilServant ? LegalBasis.CivilServant : vacancy.Basis;
        return Period.Create(command.StartsOn!.Value, command.EndsOn).Then<ContractTerms>(period =>
            new ContractTerms(status, command.Category!.Value, basis, vacancy.OrganisationId, vacancy.JobProfileId, period));
    }
}
