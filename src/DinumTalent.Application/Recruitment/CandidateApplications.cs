using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
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
    IReadOnlyList<SentAnswer> Answers, IReadOnlyList<SentSkill> Skills);

public sealed record SentAnswer(string Question, string Text);

public sealed record SentSkill(string Label, SkillLevel Level);

/// <summary>Reads what an access reaches of applications, in the words of the candidate.</summary>
internal static class CandidateApplications
{
    /// <summary>The one application; not found when out of reach.</summary>
    public static async Task<Result<CandidateApplicationView>> Read(
        ITalentDbContext db, IAccess access, JobApplicationId id, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.Id == id
            select new { Application = a, Vacancy = v, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var (application, vacancy) = (found.Application, found.Vacancy);
        var declared = application.Skills.Select(s => s.SkillId).ToList();
        var labels = await db.Skills.AsNoTracking().Where(s => declared.Contains(s.Id)).Select(s => new { s.Id, s.Label })
            .ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var questions = vacancy.Questions.ToDictionary(q => q.Id, q => q.Text);
        return new CandidateApplicationView(
            application.Id,
            CandidateStatus.Of(application.Status, application.StageKind, application.RefusalToldAt, vacancy.Status, vacancy.IsOpen(today)),
            vacancy.Title, vacancy.Slug, vacancy.Reference, found.Name, vacancy.City, vacancy.Deadline, vacancy.Contact,
            vacancy.Status is not VacancyStatus.Cancelled, application.SentAt, application.AddressConfirmedAt,
            application.RefusalToldAt is null ? null : application.RefusalMessage,
            application.GivenName, application.FamilyName, application.Email, application.Phone, application.ProfileLink,
            application.IsCivilServant, application.Cv, application.Motivation,
            application.Answers.Select(a => new SentAnswer(questions.GetValueOrDefault(a.QuestionId, "Question"), a.Text)).ToList(),
            application.Skills.Where(s => labels.ContainsKey(s.SkillId)).Select(s => new SentSkill(labels[s.SkillId], s.Level)).ToList());
    }

    /// <summary>The CV of the one application; not found when out of reach.</summary>
    public static async Task<Result<CvFile>> Cv(ITalentDbContext db, IAccess access, JobApplicationId id, CancellationToken cancellationToken) =>
        await db.Applications(access).AsNoTracking().Where(a => a.Id == id).Select(a => a.Cv).FirstOrDefaultAsync(cancellationToken) is { } cv
            ? cv
            : Error.NotFound;

    /// <summary>The candidate gives up; a post that was theirs is free again.</summary>
    public static async Task<Result> Withdraw(
        ITalentDbContext db, IAccess access, JobApplicationId id, DateTime now, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).Load(id, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var application = found.Value;
        var vacancy = await db.Vacancies(access).Load(application.VacancyId, cancellationToken);
        return vacancy.Then(v => v.Withdraw(application, new StageActor(application.CandidateId, application.Name.Full), now));
    }
}
