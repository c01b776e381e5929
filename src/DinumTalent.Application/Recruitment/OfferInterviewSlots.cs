using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Opens slots for a vacancy and offers them to candidates: the first who books a slot has it.</summary>
/// <param name="Id">The vacancy.</param>
/// <param name="Terms">How interviews are held.</param>
/// <param name="Stretches">Times that are cut into slots.</param>
/// <param name="Pause">Minutes between two slots.</param>
/// <param name="Panel">Who conducts them.</param>
/// <param name="Template">Criteria beside those of the vacancy.</param>
/// <param name="Applications">To whom they are offered.</param>
[Requires(Permission.MoveApplications)]
public sealed record OfferInterviewSlots(
    VacancyId Id, InterviewTerms Terms, IReadOnlyList<Stretch> Stretches, int Pause, PanelChoice Panel, CriteriaTemplateId? Template, IReadOnlyList<JobApplicationId> Applications)
    : ICommand<SlotPoolId>;

/// <summary>From one hour to another of a day in Paris.</summary>
public sealed record Stretch(DateOnly Day, TimeOnly From, TimeOnly To);

internal sealed class OfferInterviewSlotsValidator : AbstractValidator<OfferInterviewSlots>
{
    public OfferInterviewSlotsValidator()
    {
        RuleFor(c => c.Stretches).NotEmpty().WithMessage("Indiquez au moins une plage.");
        RuleFor(c => c.Stretches).Must(s => s.All(x => x.To > x.From)).WithMessage("Une plage se termine après son début.");
        RuleFor(c => c.Pause).InclusiveBetween(0, 120).WithMessage("La pause : de 0 à 120 minutes.");
        RuleFor(c => c.Applications).NotEmpty().WithMessage("Choisissez au moins une candidature.");
    }
}

internal sealed class OfferInterviewSlotsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<OfferInterviewSlots, SlotPoolId>
{
    public async Task<Result<SlotPoolId>> Handle(OfferInterviewSlots command, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).Load(command.Id, cancellationToken);
        if (found.IsFailure) return Result<SlotPoolId>.Failure(found.Errors);
        var vacancy = found.Value;
        var panel = await new PanelFinder(db, access, accounts, grants, clock).Find(command.Panel, vacancy.OrganisationId, [], cancellationToken);
        var starts = SlotStarts.Of(command.Stretches, command.Terms.Minutes, command.Pause);
        var readable = Result.All(vacancy.MayInterview(), panel.ToResult(), starts.ToResult());
        if (readable.IsFailure) return Result<SlotPoolId>.Failure(readable.Errors);

        var more = await InterviewCriteria.Of(db, access, command.Template, vacancy.OrganisationId, cancellationToken);
        var pool = SlotPool.Open(vacancy, command.Terms, panel.Value, more, starts.Value, clock.UtcNow());
        if (pool.IsFailure) return Result<SlotPoolId>.Failure(pool.Errors);
        db.Add(pool.Value);
        var offered = await SlotOffers.To(db, access, user, pool.Value, command.Applications, clock.UtcNow(), cancellationToken);
        return offered.IsFailure ? Result<SlotPoolId>.Failure(offered.Errors) : pool.Value.Id;
    }
}
