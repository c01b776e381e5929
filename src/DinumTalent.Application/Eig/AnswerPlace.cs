using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Somebody accepts or declines the place offered, by the link of a mail.</summary>
/// <param name="Token">Of the link.</param>
/// <param name="Challenge">That the person read as offered.</param>
/// <param name="Accepts">Or declines.</param>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record AnswerPlace(string Token, ChallengeId Challenge, bool Accepts) : ICommand, IMailLinkRequest;

internal sealed class AnswerPlaceValidator : AbstractValidator<AnswerPlace>
{
    public AnswerPlaceValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class AnswerPlaceHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnswerPlace>
{
    public async Task<Result> Handle(AnswerPlace command, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (application is null || await db.CohortResults(access).FirstOrDefaultAsync(cancellationToken) is not { } results) return Error.NotFound;
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        return results.Answer(application.Id, command.Challenge, command.Accepts, cohort, clock.UtcNow(), clock.Today());
    }
}
