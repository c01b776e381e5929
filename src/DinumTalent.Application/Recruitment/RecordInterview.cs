using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Records what came of an interview: held, with who was present, or missed by the candidate. This is the evidence of the interview.</summary>
/// <param name="Id">The interview.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="WasHeld">False: the candidate did not come.</param>
/// <param name="Present">Of the panel.</param>
/// <param name="Note">What there is to say beside.</param>
[Requires(Permission.MoveApplications)]
public sealed record RecordInterview(InterviewId Id, long Version, bool? WasHeld, IReadOnlyList<UserId> Present, string? Note) : ICommand;

internal sealed class RecordInterviewValidator : AbstractValidator<RecordInterview>
{
    public RecordInterviewValidator()
    {
        RuleFor(c => c.WasHeld).NotNull().WithMessage("Dites si l’entretien a été tenu.");
        RuleFor(c => c.Note).MaximumLength(Interview.NoteMaxLength).WithMessage("La note : {MaxLength} caractères au plus.");
    }
}

internal sealed class RecordInterviewHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<RecordInterview>
{
    public Task<Result> Handle(RecordInterview command, CancellationToken cancellationToken) =>
        InterviewRecording.Record(db, access, user, command.Id, command.Version, command.WasHeld == true, command.Present, command.Note, clock.UtcNow(), cancellationToken);
}
