using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a mail to a candidate says.</summary>
[SystemOnly]
public sealed record ApplicationMailFacts(JobApplicationId Id) : IQuery<MailFacts>;

/// <param name="Id">The application.</param>
/// <param name="Name">Of the candidate.</param>
/// <param name="Email">Of the candidate.</param>
/// <param name="IsAddressConfirmed">Whether the address is known to be the candidate's.</param>
/// <param name="Status">Of the application.</param>
/// <param name="RefusalMessage">Written by the recruiter, with its variables; null unless refused.</param>
/// <param name="IsRefusalReleased">Whether the message is to leave; false while it is deferred.</param>
/// <param name="SentAt">In UTC.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="Contact">Of the vacancy.</param>
/// <param name="Vacancy">Where the recruitment stands.</param>
public sealed record MailFacts(
    JobApplicationId Id, string Name, string Email, bool IsAddressConfirmed, ApplicationStatus Status, string? RefusalMessage, bool IsRefusalReleased, DateTime SentAt,
    string Title, string Reference, string Organisation, string Contact, VacancyStatus Vacancy)
{
    public string GivenName { get; init; } = "";

    public string FamilyName { get; init; } = "";

    /// <summary>Of the vacancy.</summary>
    public DateOnly Deadline { get; init; }

    /// <summary>Given by the recruiter who explains a refusal.</summary>
    public string? FeedbackAnswer { get; init; }

    public string? FeedbackQuestion { get; init; }

    /// <summary>Whether a mail has told already that the recruitment ended.</summary>
    public bool IsEndTold { get; init; }

    /// <summary>What fills the variables of a message; no name before the address is known to be the candidate's.</summary>
    internal MessageFacts Variables => new(
        IsAddressConfirmed ? GivenName : "", IsAddressConfirmed ? FamilyName : "", Title, Reference, Organisation, Contact, SentAt.ToParisDay().ToFrench());

    /// <summary>Of the application, which stands for the name where those who write may not know it; null elsewhere.</summary>
    public int? Number { get; init; }

    /// <summary>The same as those who treat the application may read it; null where they know the name.</summary>
    public MailFacts? AsStaffReads { get; init; }
}

internal sealed class ApplicationMailFactsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ApplicationMailFacts, MailFacts>
{
    public async Task<Result<MailFacts>> Handle(ApplicationMailFacts query, CancellationToken cancellationToken)
    {
        var facts = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.Id == query.Id && a.ErasedAt == null
            select new MailFacts(
                a.Id, a.GivenName + " " + a.FamilyName, a.Email, a.AddressConfirmedAt != null, a.Status, a.RefusalMessage, a.RefusalToldAt != null, a.SentAt,
                v.Title, v.Reference, o.Name, v.Contact, v.Status)
            {
                GivenName = a.GivenName, FamilyName = a.FamilyName, Deadline = v.Deadline, FeedbackAnswer = a.FeedbackAnswer, FeedbackQuestion = a.FeedbackQuestion,
                Number = a.AnonymityNumber,
                IsEndTold = db.CandidateMessages(access).Any(m => m.ApplicationId == a.Id && m.Kind == CandidateMessageKind.EndOfRecruitment),
            }).FirstOrDefaultAsync(cancellationToken);
        if (facts is null) return Error.NotFound;
        var hidden = await db.SealedIdentities(access).AsNoTracking().FirstOrDefaultAsync(i => i.ApplicationId == query.Id, cancellationToken);
        return hidden is null ? facts : facts with
        {
            Name = hidden.Name.Full, GivenName = hidden.GivenName, FamilyName = hidden.FamilyName, Email = hidden.Email, AsStaffReads = facts,
        };
    }
}
