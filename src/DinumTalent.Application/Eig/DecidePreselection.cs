using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Enters whether somebody goes on to wishes and auditions; nobody outside the programme sees it before the announcement.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of its verdict, 0 where there is none.</param>
/// <param name="IsPreselected">The decision.</param>
/// <param name="Reason">What the person reads who asks for it.</param>
[Requires(Permission.ManageCohorts)]
public sealed record DecidePreselection(FellowApplicationId Id, long Version, bool? IsPreselected, string? Reason) : ICommand;

internal sealed class DecidePreselectionValidator : AbstractValidator<DecidePreselection>
{
    public DecidePreselectionValidator()
    {
        RuleFor(c => c.IsPreselected).NotNull().WithMessage("Choisissez la décision.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage(FellowErrors.ReasonMissing.Message);
    }
}

internal sealed class DecidePreselectionHandler(ITalentDbContext db, IAccess access, ICurrentUser user, PreselectionSettings settings, TimeProvider clock) : ICommandHandler<DecidePreselection>
{
    public async Task<Result> Handle(DecidePreselection command, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == command.Id, cancellationToken);
        if (application is null) return Error.NotFound;
        var duties = await db.ReadingDuties(access).Where(d => d.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var verdict = await db.PreselectionVerdicts(access).FirstOrDefaultAsync(v => v.ApplicationId == application.Id, cancellationToken);
        if ((verdict?.Version ?? 0) != command.Version) return ReadErrors.Stale<PreselectionVerdict>(verdict?.Id.Value ?? Guid.Empty, command.Version);
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        var isNew = verdict is null;
        verdict ??= new PreselectionVerdict(application);
        var readings = await db.PreselectionReadings(access).AsNoTracking().Where(r => r.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var outcome = new PreselectionOutcome(readings, settings.LargestSpread) { Awaited = [.. duties.Where(d => d.IsOutstanding).Select(d => d.ReaderId)] };
        var decided = verdict.Preselect(
            cohort, application, outcome, command.IsPreselected!.Value, command.Reason, user.ActingPerson(), clock.UtcNow(), clock.Today());
        if (decided.IsSuccess && isNew) db.Add(verdict);
        return decided;
    }
}
