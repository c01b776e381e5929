using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Makes an agent of an accepted candidate, or gives the agent that the candidate is already a new contract: with its trial
/// period, declared skills in the inventory, and the list of what is to be done for the arrival. The last post is given when
/// everybody else has an answer; what waited leaves. An accepted proposal binds: its terms are signed, its pay is recorded.
/// </summary>
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

internal sealed class HireApplicantHandler(ITalentDbContext db, IAccess access, ICurrentUser user, HeldPermissions permissions, TimeProvider clock)
    : ICommandHandler<HireApplicant, AgentId>
{
    public async Task<Result<AgentId>> Handle(HireApplicant command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return Result<AgentId>.Failure(treated.Errors);
        var (application, vacancy) = treated.Value;

        var terms = Terms(command, vacancy);
        if (terms.IsFailure) return Result<AgentId>.Failure(terms.Errors);
        var known = await db.FindAgent(application.CandidateId, application.AddressConfirmedAt is null ? null : application.Email, cancellationToken);
        var employers = known is null ? null : await db.Employer(known.Contracts.Select(c => c.OrganisationId).Append(terms.Value.OrganisationId), cancellationToken);
        var hired = Under(terms.Value, known, employers, application);
        var offer = await db.FindLiveOffer(application.Id, cancellationToken);
        var waiting = vacancy.IsAtLastPost ? await WithoutAnswer.Of(db, access, vacancy.Id, cancellationToken) : [];
        var recorded = hired.Then(agent => vacancy.Hire(application, agent.Id, terms.Value, waiting, user.ActingPerson(), clock.UtcNow(), clock.Today(), offer));
        if (recorded.IsFailure) return Result<AgentId>.Failure(recorded.Errors);

        var agent = hired.Value;
        if (known is null) db.Add(agent);
        if (agent.UserId is null && application.CandidateId is { } account) agent.Tie(account);
        await Declare(application.Skills, agent, cancellationToken);
        if (offer is not null) await RecordPay(agent, offer, vacancy.OrganisationId, cancellationToken);
        var planned = await db.PlannedTasks(vacancy.OrganisationId, cancellationToken);
        db.Add(Arrival.Prepare(application, agent.Id, vacancy.OrganisationId, terms.Value.Period.Start, planned, user.ActingPerson(), clock.UtcNow(), clock.Today()));
        return agent.Id;
    }

    private Result<Agent> Under(ContractTerms terms, Agent? known, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers, JobApplication application)
    {
        if (known is null)
        {
            var email = EmailAddress.Create(application.Email);
            return Agent.Hire(application.Name, email.IsSuccess ? email.Value : null, terms, clock.Today(), knownBefore: true);
        }

        var signed = known.Sign(terms, clock.Today(), employers);
        return signed.IsFailure ? Result<Agent>.Failure(signed.Errors) : known;
    }

    /// <summary>The agreed pay becomes the agent's, where who hires may know pays at all.</summary>
    private async Task RecordPay(Agent agent, Offer offer, OrganisationId organisation, CancellationToken cancellationToken)
    {
        if ((await permissions.In(organisation, cancellationToken)).Contains(Permission.ReadPay)) agent.RecordPay(offer.GrossPay);
    }

    /// <summary>What the candidate declared counts where the agent does not hold as much already.</summary>
    private async Task Declare(IReadOnlyList<DeclaredSkill> skills, Agent agent, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var standing = (await db.StandingAssessments(agent.Id, cancellationToken)).ToLookup(s => s.SkillId);
        foreach (var skill in skills.Where(s => s.IsHeld && standing[s.SkillId].All(held => held.Level < s.Level)))
        {
            foreach (var held in standing[skill.SkillId]) held.Close(today);
            db.Add(new SkillAssessment(agent.Id, skill.SkillId, skill.Level, AssessmentSource.Declared, today));
        }
    }

    private static Result<ContractTerms> Terms(HireApplicant command, Vacancy vacancy) =>
        Period.Create(command.StartsOn!.Value, command.EndsOn).Then<ContractTerms>(period => vacancy.ContractOf(command.Status!.Value, command.Category!.Value, period));
}
