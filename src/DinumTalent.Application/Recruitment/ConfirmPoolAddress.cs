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

/// <summary>The link of the own page was opened: the address is theirs. Again, it changes nothing.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record ConfirmPoolAddress(string Token) : ICommand, IMailLinkRequest;

internal sealed class ConfirmPoolAddressValidator : AbstractValidator<ConfirmPoolAddress>
{
    public ConfirmPoolAddressValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class ConfirmPoolAddressHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<ConfirmPoolAddress>
{
    public async Task<Result> Handle(ConfirmPoolAddress command, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is not { } member) return Error.NotFound;
        member.ConfirmAddress(retention, clock.UtcNow(), clock.Today());
        return Result.Success;
    }
}
