using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps what was read of a CV, with the skills of the referential that it names; nothing where the file has gone meanwhile.</summary>
[SystemOnly, ReadsAhead]
public sealed record KeepCvReading(FileId File, CvExtract Extract) : ICommand;

internal sealed class KeepCvReadingValidator : AbstractValidator<KeepCvReading>
{
    public KeepCvReadingValidator() => RuleFor(c => c.File).NotEmpty();
}

internal sealed class KeepCvReadingHandler(ITalentDbContext db, TimeProvider clock) : ICommandHandler<KeepCvReading>
{
    public async Task<Result> Handle(KeepCvReading command, CancellationToken cancellationToken)
    {
        if (await db.FindCvReading(command.File, cancellationToken) is not { IsOver: false } reading) return Result.Success;
        reading.End(command.Extract.Outcome, command.Extract.Text, await ReferentialRecogniser.Of(db, cancellationToken), clock.UtcNow());
        return Result.Success;
    }
}
