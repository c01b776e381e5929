using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>
/// Sends an application to a cohort. The answer is the same whether it is the person's first one or not: the mail alone tells, so that
/// nobody learns by trying who has applied. Sending twice makes one application; after a withdrawal, or where an account proves an address
/// that nobody confirmed, what is sent takes the place of the first. What was withdrawn after somebody read it stays, and a new application
/// with its own number follows it.
/// </summary>
/// <param name="Cohort">Slug.</param>
/// <param name="GivenName">Of the person.</param>
/// <param name="FamilyName">Of the person.</param>
/// <param name="Email">Passed over where the account has a confirmed address.</param>
/// <param name="Phone">Optional.</param>
/// <param name="City">Optional.</param>
/// <param name="Expertises">What the person can do best first.</param>
/// <param name="Cv">A received file that nothing holds yet.</param>
/// <param name="Motivation">Plain text.</param>
/// <param name="Answers">One a criterion.</param>
/// <param name="AgreesToPool">Whether the person agrees to be found for other posts.</param>
/// <param name="Draft">What was kept before, its author's secret: its CV is sent unless there is another, and it is gone afterwards.</param>
[Anonymous]
public sealed record SendFellowApplication(
    string Cohort, string? GivenName, string? FamilyName, string? Email, string? Phone, string? City, IReadOnlyList<Expertise> Expertises, FileId? Cv, string? Motivation,
    IReadOnlyList<FellowAnswer> Answers, bool AgreesToPool, FellowDraftId? Draft = null) : ICommand;

internal sealed class SendFellowApplicationValidator : AbstractValidator<SendFellowApplication>
{
    public SendFellowApplicationValidator()
    {
        RuleFor(c => c.Expertises).NotNull();
        RuleFor(c => c.Answers).NotNull();
    }
}

internal sealed class SendFellowApplicationHandler(ITalentDbContext db, ICurrentUser user, TimeProvider clock) : ICommandHandler<SendFellowApplication>
{
    public async Task<Result> Handle(SendFellowApplication command, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == command.Cohort && !c.IsPast, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var open = cohort.Receives(PhaseKind.CallForApplications, today);
        if (open.IsFailure) return open;
        if (command.Cv is { } sent && await db.IsSent(cohort.Id, sent, cancellationToken)) return Result.Success;
        var draft = command.Draft is { } secret && await db.FindFellowDraft(secret, cancellationToken) is { } kept && kept.CohortId == cohort.Id ? kept : null;
        var file = command.Cv is { } id ? await db.FindUnclaimedFile(id, cancellationToken) : null;
        var content = Read(command, file is null ? draft?.Cv : new CvFile(file.Id, file.Name, file.ContentType, file.Size));
        if (content.IsFailure) return content.ToResult();
        var received = FellowApplication.Receive(cohort, content.Value, await db.NextFellowNumber(cohort.Id, cancellationToken), now, today);
        if (received.IsFailure) return received.ToResult();

        if (draft is not null)
        {
            // The file passes from the draft to the application, or is given up with it.
            if (draft.Cv is { } joined) await db.ReleaseFile(joined.FileId, cancellationToken);
            db.Remove(draft);
        }

        var (first, readings) = await db.FindForReceipt(cohort.Id, received.Value.Sprint, received.Value.Email, cancellationToken);
        if (first is null || first.IsClosedByWithdrawal(readings))
        {
            await db.ClaimFile(received.Value.Cv.FileId, cancellationToken);
            db.Add(received.Value);
            return Result.Success;
        }

        var replaced = first.Cv.FileId;
        if (first.TakeOver(cohort, content.Value, readings, now, today).IsFailure)
        {
            first.SendRepeated(now, today);
            return Result.Success;
        }

        await db.ReleaseFile(replaced, cancellationToken);
        await db.ClaimFile(first.Cv.FileId, cancellationToken);
        return Result.Success;
    }

    /// <summary>What is sent, or everything that is wrong with it, each beside its field.</summary>
    private Result<FellowContent> Read(SendFellowApplication command, CvFile? cv)
    {
        var confirmed = user.Id is null ? null : user.ConfirmedEmail;
        var (name, phone, email) = (PersonName.Create(command.GivenName, command.FamilyName), PhoneNumber.Parse(command.Phone), EmailAddress.Create(confirmed ?? command.Email));
        var content = new FellowContent
        {
            Name = name.IsSuccess ? name.Value : null!, Email = email.IsSuccess ? email.Value : null!, Phone = phone.IsSuccess ? phone.Value : null, City = command.City,
            Expertises = command.Expertises, Cv = cv, Motivation = command.Motivation ?? "", Answers = command.Answers,
            Account = user.Id, IsAddressConfirmed = confirmed is not null, AgreesToPool = command.AgreesToPool,
        };
        var valid = Result.All(
            Result.Failure([.. name.Errors.Select(e => e with { Field = e.Field == nameof(PersonName.Given) ? nameof(command.GivenName) : nameof(command.FamilyName) })]),
            email.IsSuccess ? Result.Success : email.Error with { Field = nameof(command.Email) },
            phone.IsSuccess ? Result.Success : phone.Error with { Field = nameof(command.Phone) },
            content.Check());
        return valid.IsFailure ? Result<FellowContent>.Failure(valid.Errors) : content;
    }
}
