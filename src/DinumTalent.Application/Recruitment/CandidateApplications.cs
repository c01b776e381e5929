using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An application as its author sees it, by link or by account.</summary>
public sealed record CandidateApplicationView(
    JobApplicationId Id, CandidateStatus Status, string VacancyTitle, string VacancySlug, string Reference, string Organisation, string City,
    DateOnly Deadline, string Contact, bool IsVacancyShown, DateTime SentAt, DateTime? AddressConfirmedAt, string? RefusalMessage,
    string GivenName, string FamilyName, string Email, string? Phone, string? ProfileLink, bool IsCivilServant, CvFile Cv, string Motivation,
    IReadOnlyList<SentAnswer> Answers, IReadOnlyList<SentSkill> Skills)
{
    /// <summary>Last day to ask for the reasons of a refusal; null when that is not, or no longer, possible.</summary>
    public DateOnly? FeedbackUntil { get; init; }

    public DateTime? FeedbackAskedAt { get; init; }

    public string? FeedbackQuestion { get; init; }

    public string? FeedbackAnswer { get; init; }

    /// <summary>Skills that the CV names, as they are suggested to those who treat the application.</summary>
    public required CvSkills FromCv { get; init; }
}

public sealed record SentAnswer(string Question, string Text);

/// <param name="Label">Name of the skill.</param>
/// <param name="Level">Null where the candidate said not to hold it.</param>
public sealed record SentSkill(string Label, SkillLevel? Level);

/// <summary>Reads what an access reaches of applications, in the words of the candidate.</summary>
internal static class CandidateApplications
{
    /// <summary>The one application; not found when out of reach.</summary>
    public static async Task<Result<CandidateApplicationView>> Read(
        ITalentDbContext db, IAccess access, JobApplicationId id, AnswerSettings settings, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.Id == id
            select new { Application = a, Vacancy = v, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var (application, vacancy) = (found.Application, found.Vacancy);
        var feedback = application.Feedback(settings.FeedbackMonths);
        var identity = await Identity(db, access, id, cancellationToken) ?? CandidateIdentity.Of(application);
        var declared = application.Skills.Select(s => s.SkillId).ToList();
        var labels = await db.SkillsAsNamed().Where(s => declared.Contains(s.Id)).Select(s => new { s.Id, s.Label })
            .ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var questions = vacancy.Questions.ToDictionary(q => q.Id, q => q.Text);
        return new CandidateApplicationView(
            application.Id,
            CandidateStatus.Of(application.Status, application.StageKind, application.RefusalToldAt, vacancy.Status, vacancy.IsOpen(today)),
            vacancy.Title, vacancy.Slug, vacancy.Reference, found.Name, vacancy.City, vacancy.Deadline, vacancy.Contact,
            vacancy.Status is not VacancyStatus.Cancelled, application.SentAt, application.AddressConfirmedAt,
            application is { RefusalToldAt: not null, RefusalMessage: { } message }
                ? CandidateAddress.Fill(MessageVariables.Fill(message, MessageFactsReading.Of(application, vacancy, found.Name, identity)), application.AnonymityNumber, identity.Name.Full)
                : null,
            identity.GivenName, identity.FamilyName, identity.Email, identity.Phone, identity.ProfileLink,
            application.IsCivilServant, identity.Cv, identity.Motivation,
            identity.Answers.Select(a => new SentAnswer(questions.GetValueOrDefault(a.QuestionId, "Question"), a.Text)).ToList(),
            application.Skills.Where(s => labels.ContainsKey(s.SkillId)).Select(s => new SentSkill(labels[s.SkillId], s.IsHeld ? s.Level : null)).ToList())
        {
            FeedbackUntil = feedback.On(today).IsSuccess ? feedback.Until : null,
            FeedbackAskedAt = application.FeedbackAskedAt,
            FeedbackQuestion = application.FeedbackQuestion,
            FeedbackAnswer = application.FeedbackAnswer,
            FromCv = await OfOwnCv(db, access, application, identity.Cv.FileId, cancellationToken),
        };
    }

    private static async Task<CvSkills> OfOwnCv(ITalentDbContext db, IAccess access, JobApplication application, FileId file, CancellationToken cancellationToken) =>
        await CvSkillsReading.Of(db, await db.CvReadings(access).AsNoTracking().SingleOrDefaultAsync(r => r.FileId == file, cancellationToken), application.Skills, [], [], cancellationToken);

    /// <summary>The CV of the one application; not found when out of reach.</summary>
    public static async Task<Result<CvFile>> Cv(ITalentDbContext db, IAccess access, JobApplicationId id, CancellationToken cancellationToken) =>
        await Identity(db, access, id, cancellationToken) is { } identity ? identity.Cv
        : await db.Applications(access).AsNoTracking().Where(a => a.Id == id).Select(a => a.Cv).FirstOrDefaultAsync(cancellationToken) is { } cv ? cv
        : Error.NotFound;

    /// <summary>What lies under seal of an application, to whom it belongs; null where nothing does.</summary>
    private static Task<CandidateIdentity?> Identity(ITalentDbContext db, IAccess access, JobApplicationId id, CancellationToken cancellationToken) =>
        db.SealedIdentities(access).AsNoTracking().FirstOrDefaultAsync(i => i.ApplicationId == id, cancellationToken);

    /// <summary>The candidate gives up; a post that was theirs is free again.</summary>
    public static async Task<Result> Withdraw(
        ITalentDbContext db, IAccess access, JobApplicationId id, DateTime now, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).Load(id, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var application = found.Value;
        var vacancy = await db.Vacancies(access).Load(application.VacancyId, cancellationToken);
        var offer = await db.FindLiveOffer(id, cancellationToken);
        return vacancy.Then(v => v.Withdraw(application, new StageActor(application.CandidateId, application.Name.Full), now, offer));
    }
}
