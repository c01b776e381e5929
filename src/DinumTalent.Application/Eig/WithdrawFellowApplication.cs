using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The person goes no further, by the link of a mail.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record WithdrawFellowApplication(string Token) : ICommand, IMailLinkRequest;

internal sealed class WithdrawFellowApplicationValidator : AbstractValidator<WithdrawFellowApplication>
{
    public WithdrawFellowApplicationValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class WithdrawFellowApplicationHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WithdrawFellowApplication>
{
    public async Task<Result> Handle(WithdrawFellowApplication command, CancellationToken cancellationToken)
    {
        if (await db.FellowApplications(access).FirstOrDefaultAsync(cancellationToken) is not { } application) return Error.NotFound;
        if (application.Status is FellowStatus.Preselected && await db.HasMission(application.CohortId, application.Email, cancellationToken)) return FellowErrors.InMission;
        var withdrawn = application.Withdraw(clock.UtcNow());
        if (withdrawn.IsFailure || await db.FindResultsOf(application.Id, cancellationToken) is not { } results) return withdrawn;
        results.Leave(application.Id, await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken), clock.UtcNow(), clock.Today());
        return Result.Success;
    }
}
