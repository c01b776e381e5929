using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in candidate chooses a slot, or another one in time.</summary>
[OwnData]
public sealed record BookOwnInterview(InterviewId Id, long Version, SlotId? Slot) : ICommand;

internal sealed class BookOwnInterviewValidator : AbstractValidator<BookOwnInterview>
{
    public BookOwnInterviewValidator() => RuleFor(c => c.Slot).NotNull().WithMessage("Choisissez un créneau.");
}

internal sealed class BookOwnInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<BookOwnInterview>
{
    public Task<Result> Handle(BookOwnInterview command, CancellationToken cancellationToken) =>
        CandidateInterviews.Book(db, access, command.Id, command.Version, command.Slot!.Value, clock.UtcNow(), cancellationToken);
}
