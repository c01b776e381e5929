using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps one step of an application being written, if it makes sense.</summary>
[Anonymous]
[ReadsAhead]
public sealed record WriteApplicationDraft(ApplicationDraftId Draft, DraftPart Part) : ICommand;

internal sealed class WriteApplicationDraftValidator : AbstractValidator<WriteApplicationDraft>
{
    public WriteApplicationDraftValidator() => RuleFor(c => c.Part).NotNull();
}

internal sealed class WriteApplicationDraftHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<WriteApplicationDraft>
{
    public async Task<Result> Handle(WriteApplicationDraft command, CancellationToken cancellationToken)
    {
        if (await Drafts.Find(db, command.Draft, user, clock.UtcNow(), cancellationToken) is not { SentAt: null } draft) return Error.NotFound;
        var found = await db.Vacancies(access).AsNoTracking().Load(draft.VacancyId, cancellationToken);
        if (found.IsFailure) return found.ToResult();

        var part = command.Part;
        if (part is DraftContact contact) part = DraftEmail.Fix(contact, user);
        if (part is DraftCv cv)
        {
            if (await db.FindUnclaimedFile(cv.FileId, cancellationToken) is not { } file) return ApplicationErrors.CvMissing;
            part = new DraftCv(file.Id, file.Name, file.ContentType, file.Size);
            db.Enqueue(new CvReceived(file.Id));
        }

        var known = await Drafts.KnownSkills(db, part as DraftAnswers, cancellationToken);
        var valid = ApplicationDraftReading.Check(part, found.Value, known);
        if (valid.IsFailure) return valid;

        draft.Write(ApplicationDraftContent.Read(draft.Content).With(part).Write(), clock.UtcNow());
        return Result.Success;
    }
}
