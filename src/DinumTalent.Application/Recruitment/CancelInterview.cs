using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Cancels an interview, with the reason that the candidate is told.</summary>
[Requires(Permission.MoveApplications)]
public sealed record CancelInterview(InterviewId Id, long Version, string? Reason) : ICommand;

internal sealed class CancelInterviewValidator : AbstractValidator<CancelInterview>
{
    public CancelInterviewValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Indiquez le motif.")
        .MaximumLength(Interview.ReasonMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
}

internal sealed class CancelInterviewHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<CancelInterview>
{
    public async Task<Result> Handle(CancelInterview command, CancellationToken cancellationToken)
    {
        var treated = await TreatedInterview.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (interview, application) = treated.Value;
        var cancelled = interview.Cancel(command.Reason, clock.UtcNow());
        if (cancelled.IsSuccess) application.NoteInterview(interview, user.ActingPerson(), clock.UtcNow(), interview.Reason);
        return cancelled;
    }
}
