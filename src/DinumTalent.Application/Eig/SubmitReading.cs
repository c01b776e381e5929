using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Hands the own reading in: it doesn't change any more.</summary>
[Assigned]
public sealed record SubmitReading(FellowApplicationId Id, long Version) : ICommand;

internal sealed class SubmitReadingValidator : AbstractValidator<SubmitReading>
{
    public SubmitReadingValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitReadingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SubmitReading>
{
    public async Task<Result> Handle(SubmitReading command, CancellationToken cancellationToken)
    {
        var own = await OwnReading.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Reading.Submit(o.Cohort, o.Application, clock.UtcNow(), clock.Today()));
    }
}
