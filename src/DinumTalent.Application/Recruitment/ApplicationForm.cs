using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What every step of the application form shows, with what was written so far.</summary>
/// <param name="Slug">The vacancy.</param>
/// <param name="Draft">Its author's secret; null before the first step. One that is unknown, too old or of another vacancy or person counts as none.</param>
[Anonymous]
public sealed record ApplicationForm(string Slug, ApplicationDraftId? Draft) : IQuery<ApplicationFormView>;

/// <param name="Vacancy">What is applied to.</param>
/// <param name="Questions">In their order.</param>
/// <param name="Required">Skills of the vacancy.</param>
/// <param name="Added">Skills of the draft beside those.</param>
/// <param name="Draft">The draft, when it is known.</param>
/// <param name="Content">What was written; from the account before the first step.</param>
/// <param name="IsSent">The draft was sent: only its receipt remains.</param>
/// <param name="IsWithdrawn">What was sent has been withdrawn since.</param>
/// <param name="FixedEmail">The account's confirmed address, to which the application is tied.</param>
public sealed record ApplicationFormView(
    ApplicationFormVacancy Vacancy, IReadOnlyList<Question> Questions, IReadOnlyList<RequiredSkill> Required, IReadOnlyList<SkillChoice> Added,
    ApplicationDraftId? Draft, ApplicationDraftContent Content, bool IsSent, bool IsWithdrawn, string? FixedEmail);

/// <param name="Id">The vacancy.</param>
/// <param name="Slug">What its address bears.</param>
/// <param name="Title">As it is called.</param>
/// <param name="Reference">Its own.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="Deadline">Last day, included.</param>
/// <param name="IsOpen">Whether it receives applications today.</param>
/// <param name="LiftingStage">From which on candidates are known by name; null: from the start.</param>
public sealed record ApplicationFormVacancy(VacancyId Id, string Slug, string Title, string Reference, string Organisation, DateOnly Deadline, bool IsOpen, string? LiftingStage);

/// <summary>A skill that a candidate may declare.</summary>
public sealed record SkillChoice(SkillId Id, string Label, string Description);

internal sealed class ApplicationFormHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IAccounts accounts, TimeProvider clock)
    : IQueryHandler<ApplicationForm, ApplicationFormView>
{
    public async Task<Result<ApplicationFormView>> Handle(ApplicationForm query, CancellationToken cancellationToken)
    {
        var found = await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.Slug == query.Slug && v.Status != VacancyStatus.Draft && v.Status != VacancyStatus.InApproval && v.Status != VacancyStatus.Approved && v.Status != VacancyStatus.Cancelled
            select new { Vacancy = v, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var vacancy = found.Vacancy;
        var draft = query.Draft is { } id ? await Drafts.Find(db, id, user, clock.UtcNow(), cancellationToken) : null;
        if (draft?.VacancyId != vacancy.Id) draft = null;
        var content = draft is null ? await FromAccount(cancellationToken) : ApplicationDraftContent.Read(draft.Content);
        var required = await RequiredSkills.Of(db, vacancy.Requirements, cancellationToken);
        return new ApplicationFormView(
            new ApplicationFormVacancy(vacancy.Id, vacancy.Slug, vacancy.Title, vacancy.Reference, found.Name, vacancy.Deadline, vacancy.IsOpen(clock.Today()), vacancy.LiftingStage()),
            vacancy.Questions, required, await Added(content, required, cancellationToken),
            draft?.Id, content, draft?.SentAt is not null,
            draft?.SentAt is not null && await db.IsWithdrawn(draft.ApplicationId, cancellationToken), user.Id is null ? null : user.ConfirmedEmail);
    }

    private async Task<ApplicationDraftContent> FromAccount(CancellationToken cancellationToken) =>
        user.Id is { } id && await accounts.Find(id, cancellationToken) is { } account
            ? new ApplicationDraftContent { Contact = new DraftContact(account.GivenName, account.FamilyName, account.Email, null, null, null) }
            : new ApplicationDraftContent();

    private async Task<IReadOnlyList<SkillChoice>> Added(
        ApplicationDraftContent content, IReadOnlyList<RequiredSkill> required, CancellationToken cancellationToken)
    {
        var others = (content.Answers?.Skills ?? []).Select(s => s.SkillId).Except(required.Select(r => r.Id)).ToList();
        return others.Count == 0
            ? []
            : await db.SkillsAsNamed().Where(s => others.Contains(s.Id)).OrderBy(s => s.Label)
                .Select(s => new SkillChoice(s.Id, s.Label, s.Description)).ToListAsync(cancellationToken);
    }
}

/// <summary>Reaches a draft for its author.</summary>
internal static class Drafts
{
    /// <summary>Null when unknown, older than it is kept, or begun by another account.</summary>
    public static async Task<ApplicationDraft?> Find(
        ITalentDbContext db, ApplicationDraftId id, ICurrentUser user, DateTime now, CancellationToken cancellationToken) =>
        await db.FindDraft(id, cancellationToken) is { } draft
        && draft.UpdatedAt > now.AddDays(-ApplicationDraft.DaysKept)
        && (draft.CandidateId is null || draft.CandidateId == user.Id)
            ? draft
            : null;

    /// <summary>Those of the skills named that the referential knows and that can be held.</summary>
    public static async Task<IReadOnlySet<SkillId>> KnownSkills(ITalentDbContext db, DraftAnswers? answers, CancellationToken cancellationToken)
    {
        var named = (answers?.Skills ?? []).Select(s => s.SkillId).Distinct().Take(DeclaredSkill.MaxCount * 4).ToList();
        return named.Count == 0
            ? new HashSet<SkillId>()
            : (await db.Skills.Where(s => named.Contains(s.Id) && s.Kind != SkillKind.Group).Select(s => s.Id).ToListAsync(cancellationToken)).ToHashSet();
    }
}
