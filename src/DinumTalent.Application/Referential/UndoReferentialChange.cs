using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Referential;

/// <summary>Takes one change of the draft back, or all that came from one file.</summary>
/// <param name="Number">Of the change; null when <paramref name="Origin"/> is given.</param>
/// <param name="Origin">File whose changes go.</param>
/// <param name="WithDependents">Whether changes that rest on it go as well.</param>
/// <param name="Version">Of the draft, as seen.</param>
[Requires(Permission.ManageReferential)]
public sealed record UndoReferentialChange(int? Number, string? Origin, bool WithDependents, long Version) : ICommand;

internal sealed class UndoReferentialChangeHandler(ReferentialDesk desk) : ICommandHandler<UndoReferentialChange>
{
    public async Task<Result> Handle(UndoReferentialChange command, CancellationToken cancellationToken)
    {
        var draft = await desk.Draft(command.Version, cancellationToken);
        if (draft.IsFailure) return draft.ToResult();
        var published = await desk.Published(cancellationToken);
        return command.Number is { } number
            ? draft.Value.Undo(number, command.WithDependents, published)
            : draft.Value.UndoOrigin(command.Origin ?? "", command.WithDependents, published);
    }
}
