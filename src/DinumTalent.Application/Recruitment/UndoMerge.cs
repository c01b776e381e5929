using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes the last merge of a record back: both are as before.</summary>
[Requires(Permission.MoveApplications)]
public sealed record UndoMerge(CandidateRecordId Id, long Version, string? Reason) : ICommand;

internal sealed class UndoMergeValidator : AbstractValidator<UndoMerge>
{
    public UndoMergeValidator() =>
        RuleFor(c => c.Reason).MaximumLength(HistoryEntry.NoteMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
}

internal sealed class UndoMergeHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<UndoMerge>
{
    public async Task<Result> Handle(UndoMerge command, CancellationToken cancellationToken)
    {
        var found = await db.CandidateRecords(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        if (found.Value.LastMerge is not { Absorbed: var id }) return CandidateErrors.NothingToUndo;
        var absorbed = await db.AbsorbedRecords(access).FirstOrDefaultAsync(c => c.Id == id, cancellationToken);
        return absorbed is null ? CandidateErrors.NothingToUndo : found.Value.UndoMerge(absorbed, command.Reason, clock.UtcNow());
    }
}
