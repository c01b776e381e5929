using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Begins an application with its first step; answers with the identifier that its author keeps secret.</summary>
[Anonymous]
[ReadsAhead]
public sealed record StartApplicationDraft(VacancyId Vacancy, DraftContact Contact) : ICommand<ApplicationDraftId>;

internal sealed class StartApplicationDraftValidator : AbstractValidator<StartApplicationDraft>
{
    public StartApplicationDraftValidator() => RuleFor(c => c.Contact).NotNull();
}

internal sealed class StartApplicationDraftHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<StartApplicationDraft, ApplicationDraftId>
{
    public async Task<Result<ApplicationDraftId>> Handle(StartApplicationDraft command, CancellationToken cancellationToken)
    {
        var found = await db.Vacancies(access).AsNoTracking().Load(command.Vacancy, cancellationToken);
        if (found.IsFailure) return Result<ApplicationDraftId>.Failure(found.Errors);
        var vacancy = found.Value;
        var open = vacancy.MayReceive(clock.Today());
        if (open.IsFailure) return Result<ApplicationDraftId>.Failure(open.Errors);

        var contact = DraftEmail.Fix(command.Contact, user);
        var valid = ApplicationDraftReading.Check(contact, vacancy, new HashSet<Domain.Referential.SkillId>());
        if (valid.IsFailure) return Result<ApplicationDraftId>.Failure(valid.Errors);

        var draft = new ApplicationDraft(vacancy.Id, user.Id, clock.UtcNow());
        draft.Write(new ApplicationDraftContent { Contact = contact }.Write(), clock.UtcNow());
        db.Add(draft);
        return draft.Id;
    }
}

/// <summary>Who has an account applies under its confirmed address.</summary>
internal static class DraftEmail
{
    public static DraftContact Fix(DraftContact contact, ICurrentUser user) =>
        user is { Id: not null, ConfirmedEmail: { } confirmed } ? contact with { Email = confirmed } : contact;
}
