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

/// <summary>The person adds a CV to the own page of the vivier, or puts another in its place.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record AttachPoolCv(string Token, FileId File) : ICommand, IMailLinkRequest;

internal sealed class AttachPoolCvValidator : AbstractValidator<AttachPoolCv>
{
    public AttachPoolCvValidator() => RuleFor(c => c.File).NotEmpty();
}

internal sealed class AttachPoolCvHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<AttachPoolCv>
{
    public async Task<Result> Handle(AttachPoolCv command, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is not { } member) return Error.NotFound;
        if (await db.FindUnclaimedFile(command.File, cancellationToken) is not { } file) return ApplicationErrors.CvMissing;
        if (member.Cv is { } replaced) await db.ReleaseFile(replaced.FileId, cancellationToken);
        await db.ClaimFile(file.Id, cancellationToken);
        member.Attach(new CvFile(file.Id, file.Name, file.ContentType, file.Size), retention, clock.Today());
        db.Enqueue(new CvReceived(file.Id));
        return Result.Success;
    }
}
