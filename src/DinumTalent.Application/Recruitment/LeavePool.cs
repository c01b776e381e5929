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

/// <summary>The person leaves the vivier: what it kept is erased at once.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record LeavePool(string Token) : ICommand, IMailLinkRequest;

internal sealed class LeavePoolValidator : AbstractValidator<LeavePool>
{
    public LeavePoolValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class LeavePoolHandler(ITalentDbContext db, IAccess access) : ICommandHandler<LeavePool>
{
    public async Task<Result> Handle(LeavePool command, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is not { } member) return Error.NotFound;
        if (member.Cv is { } cv) await db.ReleaseFile(cv.FileId, cancellationToken);
        member.Leave(PoolDeparture.Withdrawn);
        db.Remove(member);
        return Result.Success;
    }
}
