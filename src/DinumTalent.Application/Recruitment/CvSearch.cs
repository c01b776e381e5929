using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Searches the text of the CVs of the applications that the reader may read. Applications still without a name are in no answer.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Vacancy">Only in the applications to this one.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadApplications)]
public sealed record CvSearch(string? Text, VacancyId? Vacancy, Paging Paging) : IQuery<CvSearchView>
{
    public const int TextMaxLength = 200;
}

/// <param name="Vacancy">Searched within; null: everywhere within reach.</param>
/// <param name="Hits">Null before a search.</param>
public sealed record CvSearchView(SearchedVacancy? Vacancy, Page<CvHit>? Hits)
{
    /// <summary>Whether there are more than were counted.</summary>
    public bool IsCut => Hits?.Total > CvMatches.MostCounted;
}

/// <param name="Id">Which.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Its own.</param>
/// <param name="SealedUntil">Name of the stage from which on CVs are searched; null: all are.</param>
public sealed record SearchedVacancy(VacancyId Id, string Title, string Reference, string? SealedUntil);

/// <param name="Id">The application.</param>
/// <param name="Name">Of the candidate.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="SentAt">In UTC.</param>
/// <param name="VacancyId">What was applied to.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="Passage">Of the CV, around what was found.</param>
public sealed record CvHit(
    JobApplicationId Id, string Name, ApplicationStatus Status, DateTime SentAt, VacancyId VacancyId, string Title, string Reference, string Organisation, CvPassage? Passage);

internal sealed class CvSearchValidator : AbstractValidator<CvSearch>
{
    public CvSearchValidator() => RuleFor(q => q.Text).MaximumLength(CvSearch.TextMaxLength).WithMessage("La recherche : {MaxLength} caractères au plus.");
}

internal sealed class CvSearchHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CvSearch, CvSearchView>
{
    public async Task<Result<CvSearchView>> Handle(CvSearch query, CancellationToken cancellationToken)
    {
        SearchedVacancy? within = null;
        if (query.Vacancy is { } id)
        {
            var vacancy = await db.Vacancies(access).AsNoTracking().Load(id, cancellationToken);
            if (vacancy.IsFailure) return Result<CvSearchView>.Failure(vacancy.Errors);
            within = new SearchedVacancy(id, vacancy.Value.Title, vacancy.Value.Reference, vacancy.Value.LiftingStage());
        }

        if (string.IsNullOrWhiteSpace(query.Text)) return new CvSearchView(within, null);
        var matches = await db.SearchCvs(access, query.Vacancy, query.Text, query.Paging, cancellationToken);
        var hits = await Hits(matches, cancellationToken);
        var paging = query.Paging.Within(matches.Total);
        return new CvSearchView(within, new Page<CvHit>(hits, paging.Number, paging.Size, matches.Total));
    }

    private async Task<IReadOnlyList<CvHit>> Hits(CvMatches matches, CancellationToken cancellationToken)
    {
        var ids = matches.Applications;
        if (ids.Count == 0) return [];
        var rows = await (
            from a in db.Applications(access).AsNoTracking()
            where ids.Contains(a.Id) && (a.AnonymityNumber == null || a.IdentityLiftedAt != null)
            join r in db.CvReadings(access) on a.Cv.FileId equals r.FileId
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new { a.Id, a.GivenName, a.FamilyName, a.Status, a.SentAt, a.VacancyId, v.Title, v.Reference, Organisation = o.Acronym ?? o.Name, r.Text }).ToListAsync(cancellationToken);
        var found = rows.ToDictionary(r => r.Id);
        return [.. ids.Where(found.ContainsKey).Select(i => found[i]).Select(r => new CvHit(
            r.Id, $"{r.GivenName} {r.FamilyName}", r.Status, r.SentAt, r.VacancyId, r.Title, r.Reference, r.Organisation,
            CvPassage.Of(r.Text, matches.Terms.Contains)))];
    }
}
