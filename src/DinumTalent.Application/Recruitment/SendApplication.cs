using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Sends what a draft holds. The answer is the same whether it is the person's first application to the vacancy or
/// not: the mail alone tells, so that nobody learns by trying who has applied. Sending twice makes one application; after
/// a withdrawal, or where an account proves an address that nobody confirmed, what is sent takes the place of the first.
/// </summary>
[Anonymous]
public sealed record SendApplication(ApplicationDraftId Draft) : ICommand;

internal sealed class SendApplicationValidator : AbstractValidator<SendApplication>
{
    public SendApplicationValidator() => RuleFor(c => c.Draft).NotEmpty();
}

internal sealed class SendApplicationHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SendApplication>
{
    public async Task<Result> Handle(SendApplication command, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        if (await Drafts.Find(db, command.Draft, user, now, cancellationToken) is not { } draft) return Error.NotFound;
        if (draft.SentAt is not null) return Result.Success;
        var found = await db.Vacancies(access).AsNoTracking().Load(draft.VacancyId, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var vacancy = found.Value;
        var open = vacancy.MayReceive(today);
        if (open.IsFailure) return open;

        var written = ApplicationDraftContent.Read(draft.Content);
        var file = written.Cv is { } cv ? await db.FindUnclaimedFile(cv.FileId, cancellationToken) : null;
        var known = await Drafts.KnownSkills(db, written.Answers, cancellationToken);
        var content = ApplicationDraftReading.Content(
            written, file is null ? null : new CvFile(file.Id, file.Name, file.ContentType, file.Size), vacancy, known,
            user.Id, user.Id is null ? null : user.ConfirmedEmail);
        if (content.IsFailure) return content.ToResult();
        var number = vacancy.IsAnonymised ? await db.NextAnonymityNumber(vacancy.Id, cancellationToken) : (int?)null;
        var received = vacancy.Receive(draft.ApplicationId, content.Value, now, today, number);
        if (received.IsFailure) return received.ToResult();

        var kept = await Keep(received.Value, content.Value.Email.Value, vacancy, cancellationToken);
        if (kept.IsSuccess) draft.MarkSent(now);
        return kept;
    }

    private async Task<Result> Keep(JobApplication sending, string email, Vacancy vacancy, CancellationToken cancellationToken)
    {
        var first = await db.FindForReceipt(vacancy.Id, email, cancellationToken);
        if (first is not null && !first.GivesWayTo(sending))
        {
            first.SendRepeated(clock.Today());
            return Result.Success;
        }

        await db.ClaimFile(sending.CvFileId, cancellationToken);
        if (first is null)
        {
            db.Add(sending);
            return Result.Success;
        }

        await db.ReleaseFile(first.CvFileId, cancellationToken);
        await db.ForgetFindings(first.Id, cancellationToken);
        return first.TakeOver(sending, vacancy, clock.UtcNow());
    }
}
