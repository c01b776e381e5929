using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Says how many agents an administration wants in a job on a day. One that is set is changed instead.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record SetHeadcountTarget(OrganisationId? Organisation, JobProfileId? Job, DateOnly? On, int? Count) : ICommand<HeadcountTargetId>;

internal sealed class SetHeadcountTargetValidator : AbstractValidator<SetHeadcountTarget>
{
    public SetHeadcountTargetValidator()
    {
        RuleFor(c => c.Organisation).NotNull().WithMessage("Choisissez une administration.");
        RuleFor(c => c.Job).NotNull().WithMessage("Choisissez un métier.");
        RuleFor(c => c.On).NotNull().WithMessage("Indiquez le jour.");
        RuleFor(c => c.Count).NotNull().WithMessage(HeadcountTargetErrors.Implausible.Message);
    }
}

internal sealed class SetHeadcountTargetHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SetHeadcountTarget, HeadcountTargetId>
{
    public async Task<Result<HeadcountTargetId>> Handle(SetHeadcountTarget command, CancellationToken cancellationToken)
    {
        var (organisation, job, on) = (command.Organisation!.Value, command.Job!.Value, command.On!.Value);
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return HeadcountTargetErrors.OutOfReach;
        if (!await db.JobProfiles.AnyAsync(p => p.Id == job, cancellationToken)) return HeadcountTargetErrors.UnknownJob;
        if (await db.HeadcountTargets(access).AnyAsync(t => t.OrganisationId == organisation && t.JobProfileId == job && t.On == on, cancellationToken)) return HeadcountTargetErrors.Exists;
        var target = HeadcountTarget.Set(organisation, job, on, command.Count!.Value, clock.Today(), user.Id, user.Name, clock.UtcNow());
        if (target.IsFailure) return Result<HeadcountTargetId>.Failure(target.Errors);
        db.Add(target.Value);
        return target.Value.Id;
    }
}
