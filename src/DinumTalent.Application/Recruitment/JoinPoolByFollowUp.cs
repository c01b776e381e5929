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

/// <summary>The author of the application that a link opens agrees to be in the vivier.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record JoinPoolByFollowUp(string Token, PoolSharing Sharing) : ICommand, IMailLinkRequest;

internal sealed class JoinPoolByFollowUpValidator : AbstractValidator<JoinPoolByFollowUp>
{
    public JoinPoolByFollowUpValidator() => RuleFor(c => c.Sharing).IsInEnum().WithMessage("Choisissez qui peut vous trouver.");
}

internal sealed class JoinPoolByFollowUpHandler(ITalentDbContext db, IAccess access, PoolEntries entries) : ICommandHandler<JoinPoolByFollowUp>
{
    public async Task<Result> Handle(JoinPoolByFollowUp command, CancellationToken cancellationToken) =>
        await db.Applications(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is { } application
            ? await entries.Join(application, command.Sharing, confirmed: true, null, cancellationToken)
            : Error.NotFound;
}
