using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The criteria by which interviews are scored: those of the vacancy, and those that an interview took from a template.</summary>
internal static class InterviewCriteria
{
    /// <summary>Those of a template offered to an administration; none without a template, or one that is out of reach.</summary>
    public static async Task<IReadOnlyList<Criterion>> Of(
        ITalentDbContext db, IAccess access, CriteriaTemplateId? template, OrganisationId organisation, CancellationToken cancellationToken) =>
        template is not { } id ? []
        : await db.OfferedCriteriaTemplates(access, organisation).AsNoTracking().Where(t => t.Id == id).Select(t => t.Criteria).FirstOrDefaultAsync(cancellationToken) ?? [];

    /// <summary>Of the vacancy and of all interviews of an application, each once.</summary>
    public static async Task<IReadOnlyList<Criterion>> OfApplication(
        ITalentDbContext db, IAccess access, Vacancy vacancy, JobApplicationId application, CancellationToken cancellationToken) =>
        With(vacancy.Criteria, await db.Interviews(access).AsNoTracking().Where(i => i.ApplicationId == application).OrderBy(i => i.StartsAt).Select(i => i.Criteria).ToListAsync(cancellationToken));

    /// <summary>The criteria of the vacancy first, then the others, each once.</summary>
    public static IReadOnlyList<Criterion> With(IReadOnlyList<Criterion> ofVacancy, IEnumerable<IReadOnlyList<Criterion>> more) =>
        [.. ofVacancy.Concat(more.SelectMany(m => m)).DistinctBy(c => c.Id)];
}
