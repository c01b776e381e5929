using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The person agrees to stay for another period.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record RenewPoolConsent(string Token) : ICommand, IMailLinkRequest;

internal sealed class RenewPoolConsentValidator : AbstractValidator<RenewPoolConsent>
{
    public RenewPoolConsentValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class RenewPoolConsentHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<RenewPoolConsent>
{
    public async Task<Result> Handle(RenewPoolConsent command, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is not { } member) return Error.NotFound;
        member.Renew(retention, clock.UtcNow(), clock.Today());
        return Result.Success;
    }
}
