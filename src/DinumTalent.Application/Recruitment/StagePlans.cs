using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>With what stages a recruitment begins.</summary>
internal static class StagePlans
{
    /// <summary>Those of the template of the administration, or else of the nearest one above that has one; the usual ones where none has.</summary>
    public static async Task<InheritedPlan> StagesFor(this ITalentDbContext db, OrganisationId organisation, CancellationToken cancellationToken)
    {
        var nearest = await (
            from l in db.OrganisationLinks
            where l.DescendantId == organisation
            join t in db.StageTemplates on l.AncestorId equals t.OrganisationId
            join o in db.Organisations on t.OrganisationId equals o.Id
            orderby l.Depth
            select new { Template = t, o.Id, Name = o.Acronym ?? o.Name }).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return nearest is null ? new InheritedPlan(StagePlan.Default, null, null) : new InheritedPlan(nearest.Template.Plan(), nearest.Id, nearest.Name);
    }
}

/// <summary>A plan of stages, and whose it is.</summary>
/// <param name="Plan">The stages.</param>
/// <param name="Organisation">Whose template it is; null for the usual stages.</param>
/// <param name="Name">Its acronym or name.</param>
public sealed record InheritedPlan(StagePlan Plan, OrganisationId? Organisation, string? Name);
