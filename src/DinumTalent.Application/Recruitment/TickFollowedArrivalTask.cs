using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The new agent notes that one of the own tasks is done, by the link that follows the application.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record TickFollowedArrivalTask(string Token, ArrivalTaskId Task) : ICommand, IMailLinkRequest;

internal sealed class TickFollowedArrivalTaskValidator : AbstractValidator<TickFollowedArrivalTask>
{
    public TickFollowedArrivalTaskValidator() => RuleFor(c => c.Task).NotEmpty();
}

internal sealed class TickFollowedArrivalTaskHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TickFollowedArrivalTask>
{
    public async Task<Result> Handle(TickFollowedArrivalTask command, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateArrivals.Tick(db, access, new JobApplicationId(target), command.Task, clock, cancellationToken)
            : Error.NotFound;
}
