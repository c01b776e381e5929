using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The candidate gives up from the link of a mail.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record WithdrawFollowedApplication(string Token) : ICommand, IMailLinkRequest;

internal sealed class WithdrawFollowedApplicationValidator : AbstractValidator<WithdrawFollowedApplication>
{
    public WithdrawFollowedApplicationValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class WithdrawFollowedApplicationHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : ICommandHandler<WithdrawFollowedApplication>
{
    public async Task<Result> Handle(WithdrawFollowedApplication command, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateApplications.Withdraw(db, access, new JobApplicationId(target), clock.UtcNow(), cancellationToken)
            : Error.NotFound;
}
