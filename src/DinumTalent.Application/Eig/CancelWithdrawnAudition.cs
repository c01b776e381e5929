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

/// <summary>Calls the audition of somebody off who withdrew.</summary>
[SystemOnly]
public sealed record CancelWithdrawnAudition(FellowApplicationId Id) : ICommand;

internal sealed class CancelWithdrawnAuditionValidator : AbstractValidator<CancelWithdrawnAudition>
{
    public CancelWithdrawnAuditionValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class CancelWithdrawnAuditionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CancelWithdrawnAudition>
{
    public async Task<Result> Handle(CancelWithdrawnAudition command, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == command.Id && a.Status == FellowStatus.Withdrawn, cancellationToken);
        if (application is null) return Error.NotFound;
        var audition = await db.Auditions(access).FirstOrDefaultAsync(a => a.ApplicationId == application.Id, cancellationToken);
        var sheets = await db.AuditionSheets(access).Where(s => s.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var schedules = await db.AuditionSchedules(access).Where(s => s.CohortId == application.CohortId && s.Sprint == application.Sprint).ToListAsync(cancellationToken);
        AuditionEnding.End(db, application, audition, sheets, schedules, clock.UtcNow());
        return Result.Success;
    }
}
