using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The link of a mail was opened: the address is the candidate's. Again, it changes nothing.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record ConfirmApplicationAddress(string Token) : ICommand, IMailLinkRequest;

internal sealed class ConfirmApplicationAddressValidator : AbstractValidator<ConfirmApplicationAddress>
{
    public ConfirmApplicationAddressValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class ConfirmApplicationAddressHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : ICommandHandler<ConfirmApplicationAddress>
{
    public async Task<Result> Handle(ConfirmApplicationAddress command, CancellationToken cancellationToken)
    {
        if (access.LinkTarget is not { } target) return Error.NotFound;
        var application = await db.Applications(access).Load(new JobApplicationId(target), cancellationToken);
        return application.Then(a =>
        {
            a.ConfirmAddress(clock.UtcNow());
            return Result.Success;
        });
    }
}
