using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What mails about a proposal say, and to whom of the staff.</summary>
[SystemOnly]
public sealed record OfferMailFacts(OfferId Id) : IQuery<OfferNotice>;

/// <param name="Application">Whose it is.</param>
/// <param name="Status">Where it stands now.</param>
/// <param name="HasLetter">Whether the letter is stored.</param>
/// <param name="AnswerBefore">Last day to answer.</param>
/// <param name="Reason">Of its end.</param>
/// <param name="ReviewNote">Of the second person.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Recruiter">Who sent it, or wrote it; the contact of the vacancy where they are gone; null where nobody is left to tell.</param>
/// <param name="Approver">Who was asked to approve; null where nobody was.</param>
public sealed record OfferNotice(
    JobApplicationId Application, OfferStatus Status, bool HasLetter, DateOnly AnswerBefore, string? Reason, string? ReviewNote,
    string Title, string Reference, MailRecipient? Recruiter, MailRecipient? Approver);

/// <summary>To whom a mail goes.</summary>
/// <param name="Email">Address.</param>
/// <param name="Name">Null where it is that of a service.</param>
public sealed record MailRecipient(string Email, string? Name);

internal sealed class OfferMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<OfferMailFacts, OfferNotice>
{
    public async Task<Result<OfferNotice>> Handle(OfferMailFacts query, CancellationToken cancellationToken)
    {
        var found = await (
            from o in db.Offers(access).AsNoTracking()
            join v in db.Vacancies(access) on o.VacancyId equals v.Id
            where o.Id == query.Id
            select new { Offer = o, v.Title, v.Reference, v.Contact }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var offer = found.Offer;
        var recruiter = await First([offer.SentBy, offer.WrittenBy, offer.SubmittedBy], cancellationToken)
            ?? (EmailAddress.Create(found.Contact) is { IsSuccess: true } contact ? new MailRecipient(contact.Value.Value, null) : null);
        return new OfferNotice(
            offer.ApplicationId, offer.Status, offer.LetterFileId is not null, offer.AnswerBefore, offer.EndReason, offer.ReviewNote,
            found.Title, found.Reference, recruiter, await First([offer.ApproverId], cancellationToken));
    }

    /// <summary>The first whose account is in use.</summary>
    private async Task<MailRecipient?> First(IEnumerable<UserId?> people, CancellationToken cancellationToken)
    {
        foreach (var person in people.OfType<UserId>())
        {
            if (await accounts.Find(person, cancellationToken) is { IsEnabled: true } account) return new MailRecipient(account.Email, account.Name);
        }

        return null;
    }
}
