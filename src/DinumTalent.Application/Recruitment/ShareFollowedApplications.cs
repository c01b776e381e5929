using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The author of the application that a link opens lets recruiters know of the others, or no longer.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record ShareFollowedApplications(string Token, bool Shares) : ICommand, IMailLinkRequest;

internal sealed class ShareFollowedApplicationsValidator : AbstractValidator<ShareFollowedApplications>
{
    public ShareFollowedApplicationsValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class ShareFollowedApplicationsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ShareFollowedApplications>
{
    public async Task<Result> Handle(ShareFollowedApplications command, CancellationToken cancellationToken)
    {
        // Whoever holds the link reads the mails of that address.
        var email = await db.SealedIdentities(access).Select(i => i.Email).FirstOrDefaultAsync(cancellationToken)
            ?? await db.Applications(access).Select(a => a.Email).FirstOrDefaultAsync(cancellationToken);
        return email is null ? Error.NotFound : await Sharings.Set(db, access, email, command.Shares, clock.UtcNow(), cancellationToken);
    }
}
