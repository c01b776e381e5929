using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>A reader says whether there is a tie with an application: none opens it, one closes it for good.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the own reading.</param>
/// <param name="HasTie">Whether there is one.</param>
/// <param name="Reason">What ties the reader to it.</param>
[Assigned]
public sealed record DeclareReaderTies(FellowApplicationId Id, long Version, bool? HasTie, string? Reason) : ICommand;

internal sealed class DeclareReaderTiesValidator : AbstractValidator<DeclareReaderTies>
{
    public DeclareReaderTiesValidator() => RuleFor(c => c.HasTie).NotNull().WithMessage("Dites si vous avez un lien d’intérêts avec cette candidature.");
}

internal sealed class DeclareReaderTiesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DeclareReaderTies>
{
    public async Task<Result> Handle(DeclareReaderTies command, CancellationToken cancellationToken)
    {
        var own = await OwnReading.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Reading.Declare(o.Cohort, o.Application, command.HasTie!.Value, command.Reason, clock.UtcNow(), clock.Today()));
    }
}
