using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the form of an action holds.</summary>
/// <param name="Owner">Who answers for it; the person who plans it where nobody is chosen.</param>
public sealed record RetentionActionInput(RetentionActionKind? Kind, UserId? Owner, DateOnly? DueOn, int? Cost, string? Description);

/// <summary>Plans an action that is to keep an agent.</summary>
/// <param name="Agent">Who is to be kept.</param>
/// <param name="Origin">What it comes from.</param>
/// <param name="Action">What it says.</param>
[Requires(Permission.ManageRetention)]
public sealed record PlanRetentionAction(AgentId Agent, RetentionActionOrigin Origin, RetentionActionInput Action) : ICommand<RetentionActionId>;

internal sealed class RetentionActionInputValidator : AbstractValidator<RetentionActionInput>
{
    public RetentionActionInputValidator()
    {
        RuleFor(a => a.Kind).NotNull().WithMessage("Choisissez le type d’action.").IsInEnum().WithMessage("Choisissez le type d’action.");
        RuleFor(a => a.DueOn).NotNull().WithMessage(RadarErrors.DueMissing.Message);
        RuleFor(a => a.Cost).InclusiveBetween(0, RetentionAction.MostCost).WithMessage(RadarErrors.CostImplausible.Message);
        RuleFor(a => a.Description).MaximumLength(RetentionAction.TextMaxLength).WithMessage(RadarErrors.DescriptionTooLong.Message);
    }
}

internal sealed class PlanRetentionActionValidator : AbstractValidator<PlanRetentionAction>
{
    public PlanRetentionActionValidator()
    {
        RuleFor(c => c.Origin).IsInEnum();
        RuleFor(c => c.Action).NotNull().SetValidator(new RetentionActionInputValidator());
    }
}

internal sealed class PlanRetentionActionHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock) : ICommandHandler<PlanRetentionAction, RetentionActionId>
{
    public async Task<Result<RetentionActionId>> Handle(PlanRetentionAction command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var agent = await db.Agents(access).AsNoTracking().Where(a => a.Id == command.Agent).Select(a => new { a.Id, a.OrganisationId }).FirstOrDefaultAsync(cancellationToken);
        if (agent is null) return Error.NotFound;
        var terms = await RetentionActionOwners.Terms(db, accounts, command.Action, user.Id, agent.OrganisationId, today, cancellationToken);
        if (terms.IsFailure) return Result<RetentionActionId>.Failure(terms.Errors);

        var planned = RetentionAction.Plan(agent.Id, command.Origin, terms.Value, today, user.Id);
        if (planned.IsFailure) return Result<RetentionActionId>.Failure(planned.Errors);
        // The form sent twice says the same on the same day: one action. What says something else is not lost without a word.
        if (await db.TwinOf(access, planned.Value, terms.Value, cancellationToken) is { } twin) return twin.Says(terms.Value) ? twin.Id : RadarErrors.Twin;
        db.Add(planned.Value);
        return planned.Value.Id;
    }
}

/// <summary>Finds who answers for an action, and whether it is there already.</summary>
internal static class RetentionActionOwners
{
    /// <summary>An open action of the same kind, for the same agent and day, of the same day and origin; there is never a second one.</summary>
    public static Task<RetentionAction?> TwinOf(this ITalentDbContext db, IAccess access, RetentionAction action, RetentionActionTerms terms, CancellationToken cancellationToken)
    {
        var (id, agent, opened, origin, kind, due) = (action.Id, action.AgentId, action.OpenedOn, action.Origin, terms.Kind, terms.DueOn);
        return db.RetentionActions(access).Where(a => a.Id != id && a.AgentId == agent && a.Kind == kind && a.DueOn == due && a.OpenedOn == opened && a.Origin == origin && a.ClosedOn == null)
            .AsNoTracking().OrderBy(a => a.Id).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>What an action says; refused where its owner may not act for the agent.</summary>
    /// <param name="input">As entered.</param>
    /// <param name="otherwise">Who owns it where nobody is chosen.</param>
    public static async Task<Result<RetentionActionTerms>> Terms(
        ITalentDbContext db, IAccounts accounts, RetentionActionInput input, UserId? otherwise, OrganisationId organisation, DateOnly today, CancellationToken cancellationToken)
    {
        if (input.Owner is { } chosen && chosen != otherwise && !(await PeopleInCharge.Read(db, accounts, [organisation], today, cancellationToken)).MayAct(chosen, organisation))
            return RadarErrors.OwnerUnknown;
        return new RetentionActionTerms(input.Kind!.Value, input.Owner ?? otherwise, input.DueOn!.Value, input.Cost, input.Description);
    }
}
