using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reads what a vacancy has to pass before its publication.</summary>
internal static class ApprovalNeeds
{
    /// <summary>Steps of the nearest administration upwards that has some, and the budget visa where the pay asks for it.</summary>
    public static async Task<ApprovalNeed> ApprovalNeed(this ITalentDbContext db, IAccess access, Vacancy vacancy, DateOnly today, CancellationToken cancellationToken)
    {
        var chains = (await (
            from l in db.OrganisationLinks
            where l.DescendantId == vacancy.OrganisationId
            join c in db.ApprovalChains(access).AsNoTracking() on l.AncestorId equals c.OrganisationId
            select new { l.Depth, Chain = c }).ToListAsync(cancellationToken)).OrderBy(c => c.Depth).Select(c => c.Chain).ToList();
        return Domain.Recruitment.ApprovalNeed.Of(
            chains.FirstOrDefault(c => c.Steps.Count > 0)?.Steps ?? [],
            chains.FirstOrDefault(c => c.Controllers.Count > 0)?.Controllers ?? [],
            await db.BudgetVisa(access, vacancy.JobProfileId, vacancy.ExperienceYears, vacancy.PayMin, vacancy.PayMax, today, cancellationToken));
    }

    /// <summary>Whether a pay passes without the budget controller's visa.</summary>
    public static async Task<Result> BudgetVisa(
        this ITalentDbContext db, IAccess access, JobProfileId job, int? experienceYears, int? payMin, int? payMax, DateOnly today, CancellationToken cancellationToken)
    {
        if (experienceYears is null || (payMax ?? payMin) is null) return Result.Success;
        var references = await db.PayReferences(access).AsNoTracking().Where(r => r.JobProfileId == job).ToListAsync(cancellationToken);
        return new AnnouncedPay(references, job, experienceYears, payMin, payMax).On(today);
    }
}
