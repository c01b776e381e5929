using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Somebody of the panel records what came of the interview that they led.</summary>
/// <inheritdoc cref="RecordInterview" path="/param"/>
[Assigned]
public sealed record RecordPanelInterview(InterviewId Id, long Version, bool? WasHeld, IReadOnlyList<UserId> Present, string? Note) : ICommand;

internal sealed class RecordPanelInterviewValidator : AbstractValidator<RecordPanelInterview>
{
    public RecordPanelInterviewValidator()
    {
        RuleFor(c => c.WasHeld).NotNull().WithMessage("Dites si l’entretien a été tenu.");
        RuleFor(c => c.Note).MaximumLength(Interview.NoteMaxLength).WithMessage("La note : {MaxLength} caractères au plus.");
    }
}

internal sealed class RecordPanelInterviewHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<RecordPanelInterview>
{
    public Task<Result> Handle(RecordPanelInterview command, CancellationToken cancellationToken) =>
        InterviewRecording.Record(db, access, user, command.Id, command.Version, command.WasHeld == true, command.Present, command.Note, clock.UtcNow(), cancellationToken);
}
