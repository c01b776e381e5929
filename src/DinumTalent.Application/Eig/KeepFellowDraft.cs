using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Keeps an application to a cohort as far as it is written, CV included; a mail gives the link that resumes it.</summary>
/// <param name="Cohort">Slug.</param>
/// <param name="Draft">Kept before, its author's secret; null at first.</param>
/// <param name="Email">Passed over where the account has a confirmed address.</param>
/// <param name="Content">As written.</param>
/// <param name="Cv">A received file that nothing holds yet; null keeps the one held.</param>
/// <returns>The secret that resumes it.</returns>
[Anonymous]
public sealed record KeepFellowDraft(string Cohort, FellowDraftId? Draft, string? Email, FellowDraftContent Content, FileId? Cv) : ICommand<FellowDraftId>;

internal sealed class KeepFellowDraftValidator : AbstractValidator<KeepFellowDraft>
{
    public KeepFellowDraftValidator() => RuleFor(c => c.Content).NotNull();
}

internal sealed class KeepFellowDraftHandler(ITalentDbContext db, ICurrentUser user, TimeProvider clock) : ICommandHandler<KeepFellowDraft, FellowDraftId>
{
    public async Task<Result<FellowDraftId>> Handle(KeepFellowDraft command, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == command.Cohort && !c.IsPast, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var email = EmailAddress.Create((user.Id is null ? null : user.ConfirmedEmail) ?? command.Email);
        if (email.IsFailure) return email.Error with { Field = nameof(command.Email) };
        var held = command.Draft is { } id ? await db.FindFellowDraft(id, cancellationToken) : null;
        if (held is not null && held.CohortId != cohort.Id) return Error.NotFound;
        var draft = held is null ? FellowDraft.Start(cohort, user.Id, today) : held;
        if (draft.IsFailure) return Result<FellowDraftId>.Failure(draft.Errors);

        var file = command.Cv is { } cv ? await db.FindUnclaimedFile(cv, cancellationToken) : null;
        var replaced = draft.Value.Cv?.FileId;
        var written = draft.Value.Write(cohort, email.Value, command.Content.Write(), file is null ? null : new CvFile(file.Id, file.Name, file.ContentType, file.Size), now, today);
        if (written.IsFailure) return Result<FellowDraftId>.Failure(written.Errors);
        if (file is not null)
        {
            if (replaced is { } old) await db.ReleaseFile(old, cancellationToken);
            await db.ClaimFile(file.Id, cancellationToken);
        }

        if (held is null) db.Add(draft.Value);
        return draft.Value.Id;
    }
}
