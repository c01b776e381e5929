using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The person agrees no longer to be found for other posts: never enters the vivier, or leaves it at once.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record TakeBackPoolConsent(string Token) : ICommand, IMailLinkRequest;

internal sealed class TakeBackPoolConsentValidator : AbstractValidator<TakeBackPoolConsent>
{
    public TakeBackPoolConsentValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class TakeBackPoolConsentHandler(ITalentDbContext db, IAccess access) : ICommandHandler<TakeBackPoolConsent>
{
    public async Task<Result> Handle(TakeBackPoolConsent command, CancellationToken cancellationToken)
    {
        if (await db.FellowApplications(access).FirstOrDefaultAsync(cancellationToken) is not { } application) return Error.NotFound;
        var entered = await FellowPool.Enters(db, application, cancellationToken);
        application.TakeBackPoolConsent();
        if (!entered || await db.FindPoolMember(application.Email, cancellationToken) is not { } member) return Result.Success;
        if (member.Cv is { } cv) await db.ReleaseFile(cv.FileId, cancellationToken);
        member.Leave(PoolDeparture.Withdrawn);
        db.Remove(member);
        return Result.Success;
    }
}
