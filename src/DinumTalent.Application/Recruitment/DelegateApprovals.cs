using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Lets a colleague approve in the person's place, from a first day to a last one.</summary>
/// <param name="Email">Of the colleague's account.</param>
[OwnData]
public sealed record DelegateApprovals(string? Email, DateOnly? StartsOn, DateOnly? EndsOn) : ICommand<ApprovalDelegationId>;

internal sealed class DelegateApprovalsValidator : AbstractValidator<DelegateApprovals>
{
    public DelegateApprovalsValidator()
    {
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).WithMessage("Saisissez l’adresse électronique d’un collègue, par exemple nom@exemple.fr.");
        RuleFor(c => c.StartsOn).NotNull().WithMessage("Indiquez le premier jour.");
        RuleFor(c => c.EndsOn).NotNull().WithMessage("Indiquez le dernier jour.");
    }
}

internal sealed class DelegateApprovalsHandler(ITalentDbContext db, ICurrentUser user, IGrantReader grants, NearbyStaff staff, TimeProvider clock)
    : ICommandHandler<DelegateApprovals, ApprovalDelegationId>
{
    private static readonly Error Unknown = Error.Invalid(nameof(DelegateApprovals.Email), "Aucun collègue à cette adresse : il lui faut un compte actif et un rôle.");

    public async Task<Result<ApprovalDelegationId>> Handle(DelegateApprovals command, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        // Nobody else learns from the answer which addresses have an account.
        if ((await grants.Held(me, clock.Today(), cancellationToken)).Count == 0) return AccessErrors.NotGranted;
        if (await staff.Anywhere(command.Email, cancellationToken) is not { } colleague) return Unknown;
        return ApprovalDelegation.Give(me, colleague, command.StartsOn!.Value, command.EndsOn!.Value, clock.Today()).Then<ApprovalDelegationId>(given =>
        {
            db.Add(given);
            return given.Id;
        });
    }
}
