using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Counts an attempt to read a CV; answers whether there is something to read.</summary>
[SystemOnly]
public sealed record BeginCvReading(FileId File) : ICommand<bool>;

internal sealed class BeginCvReadingValidator : AbstractValidator<BeginCvReading>
{
    public BeginCvReadingValidator() => RuleFor(c => c.File).NotEmpty();
}

internal sealed class BeginCvReadingHandler(ITalentDbContext db, TimeProvider clock) : ICommandHandler<BeginCvReading, bool>
{
    public async Task<Result<bool>> Handle(BeginCvReading command, CancellationToken cancellationToken)
    {
        if (await db.FindFile(command.File, cancellationToken) is null) return false;
        var reading = await db.FindCvReading(command.File, cancellationToken);
        if (reading is null) db.Add(reading = CvReading.Of(command.File));
        return reading.Attempt(clock.UtcNow());
    }
}
