using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The templates that a new vacancy can start from, by name.</summary>
[Requires(Permission.EditVacancies)]
public sealed record VacancyTemplateList : IQuery<IReadOnlyList<VacancyTemplateRow>>;

/// <param name="Title">Of the vacancies that start from it.</param>
/// <param name="IsOwn">Within reach to delete, rather than of an administration above.</param>
public sealed record VacancyTemplateRow(
    VacancyTemplateId Id, long Version, string Name, string Title, string Organisation, string Job, string SavedBy, DateTime SavedAt, bool IsOwn);

internal sealed class VacancyTemplateListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<VacancyTemplateList, IReadOnlyList<VacancyTemplateRow>>
{
    public async Task<Result<IReadOnlyList<VacancyTemplateRow>>> Handle(VacancyTemplateList query, CancellationToken cancellationToken)
    {
        var templates = await (
            from t in db.VacancyTemplates(access).AsNoTracking()
            join o in db.Organisations on t.OrganisationId equals o.Id
            select new { Template = t, Organisation = o.Acronym ?? o.Name, IsOwn = db.OrganisationsWithin(access).Any(w => w.Id == t.OrganisationId) }).ToListAsync(cancellationToken);
        var jobs = templates.Select(t => t.Template.Terms.JobProfileId).Distinct().ToList();
        var labels = await db.JobProfiles.Where(j => jobs.Contains(j.Id)).Select(j => new { j.Id, j.Label }).ToDictionaryAsync(j => j.Id, j => j.Label, cancellationToken);
        return templates
            .Select(t => new VacancyTemplateRow(
                t.Template.Id, t.Template.Version, t.Template.Name, t.Template.Terms.Title, t.Organisation, labels.GetValueOrDefault(t.Template.Terms.JobProfileId, "Métier inconnu"),
                t.Template.SavedByName, t.Template.SavedAt, t.IsOwn))
            .OrderBy(t => FoldedText.Fold(t.Name), StringComparer.Ordinal).ToList();
    }
}
