using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

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
        var skills = await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group && !s.IsRetired)
            .Select(s => new SkillName(s.Id, s.Kind, s.Label, s.Synonyms)).ToListAsync(cancellationToken);
        reading.End(command.Extract.Outcome, command.Extract.Text, new SkillRecogniser(skills), clock.UtcNow());
        return Result.Success;
    }
}
