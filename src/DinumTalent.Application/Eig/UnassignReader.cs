using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Takes a reader off an application, unless the reading was handed in or the reader is recused: that stays on file.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record UnassignReader(PreselectionReadingId Id, long Version) : ICommand;

internal sealed class UnassignReaderValidator : AbstractValidator<UnassignReader>
{
    public UnassignReaderValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class UnassignReaderHandler(ITalentDbContext db, IAccess access) : ICommandHandler<UnassignReader>
{
    public async Task<Result> Handle(UnassignReader command, CancellationToken cancellationToken)
    {
        if (await db.FindOpenReading(access, command.Id, cancellationToken) is not { } reading) return Error.NotFound;
        if (reading.Version != command.Version) return ReadErrors.Stale<PreselectionReading>(reading.Id.Value, command.Version);
        var removable = reading.MayBeRemoved();
        if (removable.IsSuccess) db.Remove(reading);
        return removable;
    }
}
