using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The candidate chooses a slot from the link of a mail, or another one in time.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record BookFollowedInterview(string Token, InterviewId Id, long Version, SlotId? Slot) : ICommand, IMailLinkRequest;

internal sealed class BookFollowedInterviewValidator : AbstractValidator<BookFollowedInterview>
{
    public BookFollowedInterviewValidator() => RuleFor(c => c.Slot).NotNull().WithMessage("Choisissez un créneau.");
}

internal sealed class BookFollowedInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<BookFollowedInterview>
{
    public Task<Result> Handle(BookFollowedInterview command, CancellationToken cancellationToken) =>
        CandidateInterviews.Book(db, access, command.Id, command.Version, command.Slot!.Value, clock.UtcNow(), cancellationToken);
}
