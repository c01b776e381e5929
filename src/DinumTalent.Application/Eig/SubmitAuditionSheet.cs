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

/// <summary>Hands the own sheet of an audition in: it doesn't change any more, and those of the others open.</summary>
[Assigned]
public sealed record SubmitAuditionSheet(FellowApplicationId Id, long Version) : ICommand;

internal sealed class SubmitAuditionSheetValidator : AbstractValidator<SubmitAuditionSheet>
{
    public SubmitAuditionSheetValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitAuditionSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SubmitAuditionSheet>
{
    public async Task<Result> Handle(SubmitAuditionSheet command, CancellationToken cancellationToken)
    {
        var own = await OwnAuditionSheet.Load(db, access, command.Id, command.Version, cancellationToken);
        if (own.IsFailure) return own.ToResult();
        var starts = await db.AuditionDuties(access).Where(d => d.ApplicationId == command.Id).Select(d => (DateTime?)d.StartsAt).FirstOrDefaultAsync(cancellationToken);
        if (starts > clock.UtcNow()) return AuditionErrors.NotHeardYet;
        return own.Value.Sheet.Submit(own.Value.Cohort, own.Value.Application, clock.UtcNow(), clock.Today());
    }
}
