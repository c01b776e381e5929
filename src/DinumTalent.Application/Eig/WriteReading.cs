using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Keeps what a reader has noted so far; only the reader sees it.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the own reading.</param>
/// <param name="Scores">One a criterion.</param>
/// <param name="Remarks">On the whole.</param>
[Assigned]
public sealed record WriteReading(FellowApplicationId Id, long Version, IReadOnlyList<FellowScore> Scores, string? Remarks) : ICommand;

internal sealed class WriteReadingValidator : AbstractValidator<WriteReading>
{
    public WriteReadingValidator() => RuleFor(c => c.Scores).NotNull();
}

internal sealed class WriteReadingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WriteReading>
{
    public async Task<Result> Handle(WriteReading command, CancellationToken cancellationToken)
    {
        var own = await OwnReading.Load(db, access, command.Id, command.Version, cancellationToken);
        return own.Then(o => o.Reading.Write(o.Cohort, o.Application, command.Scores, command.Remarks, clock.Today()));
    }
}
