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

/// <summary>A juror says whether there is a tie with somebody to be heard: none opens the file, one closes it for good and shows the programme whom to replace.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the own sheet.</param>
/// <param name="HasTie">Whether there is one.</param>
/// <param name="Reason">What ties the juror to the person.</param>
[Assigned]
public sealed record DeclareAuditionTies(FellowApplicationId Id, long Version, bool? HasTie, string? Reason) : ICommand;

internal sealed class DeclareAuditionTiesValidator : AbstractValidator<DeclareAuditionTies>
{
    public DeclareAuditionTiesValidator() => RuleFor(c => c.HasTie).NotNull().WithMessage("Dites si vous avez un lien d’intérêts avec cette personne.");
}

internal sealed class DeclareAuditionTiesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DeclareAuditionTies>
{
    public async Task<Result> Handle(DeclareAuditionTies command, CancellationToken cancellationToken)
    {
        var own = await OwnAuditionSheet.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Sheet.Declare(o.Cohort, o.Application, command.HasTie!.Value, command.Reason, clock.UtcNow(), clock.Today()));
    }
}
