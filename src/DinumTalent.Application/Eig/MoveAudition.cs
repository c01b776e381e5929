using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Puts an audition elsewhere in the plan by hand, or somebody who has none into it. Nobody is told before it is confirmed.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Version">Of the schedule.</param>
/// <param name="Application">Who is heard.</param>
/// <param name="Start">In UTC.</param>
/// <param name="Room">By name.</param>
/// <param name="Panel">Before whom.</param>
[Requires(Permission.ManageCohorts)]
public sealed record MoveAudition(CohortId Id, long Version, FellowApplicationId Application, DateTime? Start, string? Room, IReadOnlyList<UserId> Panel) : ICommand;

internal sealed class MoveAuditionValidator : AbstractValidator<MoveAudition>
{
    public MoveAuditionValidator()
    {
        RuleFor(c => c.Start).NotNull().WithMessage("Choisissez l’heure.");
        RuleFor(c => c.Room).NotEmpty().WithMessage("Choisissez la salle.");
        RuleFor(c => c.Panel).NotNull();
    }
}

internal sealed class MoveAuditionHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<MoveAudition>
{
    public async Task<Result> Handle(MoveAudition command, CancellationToken cancellationToken)
    {
        var sprint = await db.FellowApplications(access).AsNoTracking().Where(a => a.Id == command.Application && a.CohortId == command.Id).Select(a => (int?)a.Sprint).FirstOrDefaultAsync(cancellationToken);
        if (sprint is null) return Error.NotFound;
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, sprint.Value, command.Version, cancellationToken);
        if (loaded.IsFailure) return loaded.ToResult();
        var isHeld = loaded.Value.Facts.Held.Any(h => h.ApplicationId == command.Application && h.IsConfirmed);
        var start = DateTime.SpecifyKind(command.Start!.Value, DateTimeKind.Utc);
        return loaded.Value.Schedule.Place(new PlannedAudition(command.Application, start, command.Room!, [.. command.Panel.Distinct()], isHeld), loaded.Value.Needs(clock.UtcNow()));
    }
}
