using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The published vacancies on which the person may have a report, latest publication first.</summary>
/// <param name="Text">Words of title, reference, place or texts; all when empty.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadReports)]
public sealed record ReportableVacancies(string? Text, Paging Paging) : IQuery<Page<ReportableVacancy>>
{
    /// <summary>What is typed beyond is not searched for.</summary>
    public const int TextMaxLength = 200;
}

/// <param name="Id">The vacancy.</param>
/// <param name="Reference">Its short name.</param>
/// <param name="Title">As published.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="PublishedOn">First publication.</param>
/// <param name="Applications">Received, withdrawn ones included.</param>
public sealed record ReportableVacancy(
    VacancyId Id, string Reference, string Title, string Organisation, VacancyStatus Status, DateOnly? PublishedOn, int Applications);

internal sealed class ReportableVacanciesHandler(ITalentDbContext db, IAccess access)
    : IQueryHandler<ReportableVacancies, Page<ReportableVacancy>>
{
    /// <summary>Best matches kept of a search; more would need more words.</summary>
    private const int MostMatches = 200_000;

    public async Task<Result<Page<ReportableVacancy>>> Handle(ReportableVacancies query, CancellationToken cancellationToken)
    {
        var vacancies = db.Vacancies(access).AsNoTracking().Where(v => v.PublishedOn != null);
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Length > ReportableVacancies.TextMaxLength ? query.Text[..ReportableVacancies.TextMaxLength] : query.Text;
            var ids = (await db.Search(nameof(Vacancy), text, MostMatches, cancellationToken)).Select(VacancyId.From).ToList();
            vacancies = vacancies.Where(v => ids.Contains(v.Id));
        }

        var total = await vacancies.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var rows = await vacancies.OrderByDescending(v => v.PublishedOn).ThenBy(v => v.Reference).Skip(paging.Skip).Take(paging.Size)
            .Select(v => new ReportableVacancy(
                v.Id, v.Reference, v.Title,
                db.Organisations.Where(o => o.Id == v.OrganisationId).Select(o => o.Acronym ?? o.Name).First(),
                v.Status, v.PublishedOn,
                db.Applications(access).Count(a => a.VacancyId == v.Id)))
            .ToListAsync(cancellationToken);
        return new Page<ReportableVacancy>(rows, paging.Number, paging.Size, total);
    }
}
