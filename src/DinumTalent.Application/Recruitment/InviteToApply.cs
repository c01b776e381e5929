using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Invites somebody of the vivier to apply to an open vacancy; a mail leaves, once for each vacancy.</summary>
[Requires(Permission.MoveApplications)]
public sealed record InviteToApply(TalentPoolMemberId Member, VacancyId Vacancy, string? Message) : ICommand;

internal sealed class InviteToApplyValidator : AbstractValidator<InviteToApply>
{
    public InviteToApplyValidator() => RuleFor(c => c.Vacancy).NotEmpty().WithMessage("Choisissez une offre.");
}

internal sealed class InviteToApplyHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<InviteToApply>
{
    public async Task<Result> Handle(InviteToApply command, CancellationToken cancellationToken)
    {
        var member = await db.TalentPool(access).Load(command.Member, cancellationToken);
        if (member.IsFailure) return member.ToResult();
        var vacancy = await db.Vacancies(access).Load(command.Vacancy, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var (invited, applied, underSeal) = await db.StandingFor(command.Vacancy, member.Value, cancellationToken);
        if (invited) return PoolErrors.InvitedAlready;
        if (applied) return PoolErrors.AppliedAlready;
        return PoolInvitation.Send(member.Value, vacancy.Value, command.Message, user.ActingPerson(), clock.UtcNow(), clock.Today()).Then(invitation =>
        {
            // As if it left: that this person is a candidate already may not be learnt by inviting.
            if (underSeal is { } application) invitation.NoteApplication(application, clock.UtcNow());
            db.Add(invitation);
            return Result.Success;
        });
    }
}
