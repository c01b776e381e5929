using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The targets of headcount within reach, and what a new one is entered with.</summary>
/// <param name="Organisation">This administration alone; null for all.</param>
/// <param name="Paging">Which of them.</param>
/// <param name="Always">An administration that the list to choose from holds.</param>
[Requires(Permission.PlanHeadcount)]
public sealed record HeadcountTargetList(OrganisationId? Organisation, Paging Paging, OrganisationId? Always = null) : IQuery<HeadcountTargetListView>;

/// <param name="Targets">By administration, job and day.</param>
/// <param name="Organisations">Within reach.</param>
/// <param name="Jobs">Those that are offered.</param>
public sealed record HeadcountTargetListView(Page<HeadcountTargetRow> Targets, OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Jobs);

public sealed record HeadcountTargetRow(
    HeadcountTargetId Id, long Version, OrganisationId OrganisationId, string Organisation, JobProfileId JobId, string Job, DateOnly On, int Count, string Author, DateTime SetAt);

internal sealed class HeadcountTargetListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<HeadcountTargetList, HeadcountTargetListView>
{
    public async Task<Result<HeadcountTargetListView>> Handle(HeadcountTargetList query, CancellationToken cancellationToken)
    {
        var targets = db.HeadcountTargets(access).AsNoTracking();
        if (query.Organisation is { } organisation) targets = targets.Where(t => t.OrganisationId == organisation);
        var total = await targets.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var rows = await (
            from t in targets
            join o in db.Organisations on t.OrganisationId equals o.Id
            join p in db.JobProfiles on t.JobProfileId equals p.Id
            orderby o.Name, p.Label, t.On
            select new HeadcountTargetRow(t.Id, t.Version, o.Id, o.Acronym ?? o.Name, p.Id, p.Label, t.On, t.Count, t.SetByName, t.SetAt))
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new HeadcountTargetListView(
            new Page<HeadcountTargetRow>(rows, paging.Number, paging.Size, total),
            await db.OrganisationChoices(access, null, query.Always ?? query.Organisation, cancellationToken), await db.OfferedJobProfiles(null, cancellationToken));
    }
}
