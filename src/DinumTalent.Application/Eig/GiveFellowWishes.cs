using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Somebody who is preselected ranks challenges, by the link of a mail; others take the place of what was given.</summary>
/// <param name="Token">Of the link.</param>
/// <param name="Wishes">The most wanted first.</param>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record GiveFellowWishes(string Token, IReadOnlyList<ChallengeId> Wishes) : ICommand, IMailLinkRequest;

internal sealed class GiveFellowWishesValidator : AbstractValidator<GiveFellowWishes>
{
    public GiveFellowWishesValidator() => RuleFor(c => c.Wishes).NotNull();
}

internal sealed class GiveFellowWishesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<GiveFellowWishes>
{
    public async Task<Result> Handle(GiveFellowWishes command, CancellationToken cancellationToken)
    {
        if (await db.FellowApplications(access).FirstOrDefaultAsync(cancellationToken) is not { } application) return Error.NotFound;
        if (await db.HasResult(application.Id, cancellationToken)) return FellowErrors.HasResult;
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        return application.GiveWishes(cohort, await db.OfferedChallenges(application, cancellationToken), command.Wishes, clock.UtcNow(), clock.Today());
    }
}
