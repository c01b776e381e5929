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

/// <summary>Keeps what a juror has noted of an audition so far; only the juror sees it.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the own sheet.</param>
/// <param name="Scores">One a criterion.</param>
/// <param name="Remarks">On the whole.</param>
[Assigned]
public sealed record WriteAuditionSheet(FellowApplicationId Id, long Version, IReadOnlyList<FellowScore> Scores, string? Remarks) : ICommand;

internal sealed class WriteAuditionSheetValidator : AbstractValidator<WriteAuditionSheet>
{
    public WriteAuditionSheetValidator() => RuleFor(c => c.Scores).NotNull();
}

internal sealed class WriteAuditionSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WriteAuditionSheet>
{
    public async Task<Result> Handle(WriteAuditionSheet command, CancellationToken cancellationToken)
    {
        var own = await OwnAuditionSheet.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Sheet.Write(o.Cohort, o.Application, command.Scores, command.Remarks, clock.Today()));
    }
}
